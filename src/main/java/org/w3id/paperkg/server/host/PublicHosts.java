package org.w3id.paperkg.server.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which answers may say that the server is reached. A client may write any name
 * into {@code Host}; one that nobody vouches for is not repeated, since a cache would hand it on.
 *
 * @param named by whoever runs the server, with or without a port; the first stands for names that
 *     nobody knows
 * @param bound the name or address that the server listens on
 * @param proxied whether a proxy vouches for the name, unless some are named
 */
public record PublicHosts(List<Host> named, String bound, boolean proxied) {
    private static final Pattern SHAPE =
            Pattern.compile("([\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");
    private static final Pattern LOCAL =
            Pattern.compile(".*\\.(localhost|local|internal|test|lan|home\\.arpa)\\.?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * @param port empty for the usual one, or the one that the server listens on
     */
    public record Host(String name, Optional<Integer> port) {
        /**
         * @throws IllegalArgumentException with a sentence for the user
         */
        public static Host of(String typed) {
            Matcher parts = SHAPE.matcher(typed);
            if (!parts.matches()
                    || parts.group(2) != null && Integer.parseInt(parts.group(2)) > 65_535) {
                throw new IllegalArgumentException(
                        "a public host is a name or an address with or without a port, such as kg.example.org or kg.example.org:8080, not '%s'"
                                .formatted(typed));
            }
            return new Host(
                    parts.group(1).toLowerCase(Locale.ROOT),
                    Optional.ofNullable(parts.group(2)).map(Integer::valueOf));
        }

        private boolean is(Authority asked, Authority local) {
            return name.equals(asked.name())
                    && port.map(one -> one == asked.port())
                            .orElse(asked.usualPort() || asked.port() == local.port());
        }
    }

    /**
     * Where a server is reached.
     *
     * @param scheme {@code http} or {@code https}
     */
    record Authority(String scheme, String name, int port) {
        boolean usualPort() {
            return port == (scheme.equals("https") ? 443 : 80);
        }

        Authority at(Host host) {
            int usual = scheme.equals("https") ? 443 : 80;
            return new Authority(scheme, host.name(), host.port().orElse(usual));
        }
    }

    public PublicHosts {
        named = List.copyOf(named);
    }

    /**
     * What answers say.
     *
     * @param asked what the client says
     * @param local the end of the connection at this machine
     */
    Authority of(Authority asked, Authority local) {
        boolean known =
                proxied && named.isEmpty()
                        || isOwn(asked.name(), local)
                        || named.stream().anyMatch(host -> host.is(lower(asked), local));
        if (known) {
            return asked;
        }
        return named.stream().findFirst().map(asked::at).orElse(local);
    }

    private static Authority lower(Authority asked) {
        return new Authority(asked.scheme(), asked.name().toLowerCase(Locale.ROOT), asked.port());
    }

    /** Of this machine, or that on which the server listens. */
    private boolean isOwn(String name, Authority local) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("localhost")
                || lower.equals(bound.toLowerCase(Locale.ROOT))
                || address(lower)
                        .filter(
                                asked ->
                                        asked.isLoopbackAddress()
                                                || address(bound).filter(asked::equals).isPresent()
                                                || address(local.name())
                                                        .filter(asked::equals)
                                                        .isPresent())
                        .isPresent();
    }

    /** Of an address in digits; a name is not looked up. */
    private static Optional<InetAddress> address(String text) {
        String bare = text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
        if (!ADDRESS.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether machines of other networks may know a name or an address (RFC 1918, RFC 6761). */
    static boolean isOfWeb(String name) {
        return address(name)
                .map(
                        one ->
                                !(one.isLoopbackAddress()
                                        || one.isSiteLocalAddress()
                                        || one.isLinkLocalAddress()
                                        || one.isAnyLocalAddress()))
                .orElseGet(() -> name.contains(".") && !LOCAL.matcher(name).matches());
    }

    /** Whether a name is that of an address of this machine alone. */
    static boolean isLoopback(String text) {
        return address(text).filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
