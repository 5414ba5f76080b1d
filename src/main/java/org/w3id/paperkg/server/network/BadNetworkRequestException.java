package org.w3id.paperkg.server.network;

import java.util.List;

/** A request below {@code /network} that cannot be answered as it is; the message says why. */
final class BadNetworkRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<String> suggestions;

    BadNetworkRequestException(String parameter, String message, List<String> suggestions) {
        super(message);
        this.parameter = parameter;
        this.suggestions = List.copyOf(suggestions);
    }

    String parameter() {
        return parameter;
    }

    /** What may have been meant. */
    List<String> suggestions() {
        return suggestions;
    }
}
