package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.export.NetworkChoice;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.PageReader;

/**
 * {@code /network/export?format=[&author=][&depth=][&limit=][&tiedOnly=]}: the network, or a part
 * of it, as a file for other tools; sent while it is written.
 */
public final class ExportServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    private static final String AUTHOR = "author";
    private static final String DEPTH = "depth";
    private static final String FORMAT = "format";
    private static final String LIMIT = "limit";
    private static final String TIED_ONLY = "tiedOnly";

    public ExportServlet() {
        super(Set.of(AUTHOR, DEPTH, FORMAT, LIMIT, TIED_ONLY));
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        NetworkFormat format = format(given);
        NetworkChoice choice = choice(given);
        Subnetwork network = choice.of(given.network().graph());
        if (network.members().isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_FOUND,
                    ProblemType.NOBODY_THERE,
                    "nobody is left in that part of the network; choose a wider topic or period");
        }
        return new NetworkFileReply(network, choice.fileName(), format);
    }

    private static NetworkFormat format(NetworkParameters given) {
        List<String> names =
                Arrays.stream(NetworkFormat.values()).map(NetworkFormat::toString).toList();
        String all = names.stream().collect(Collectors.joining(", "));
        String typed =
                given.value(FORMAT)
                        .orElseThrow(
                                () ->
                                        new BadNetworkRequestException(
                                                FORMAT,
                                                "parameter 'format' is missing; it is one of "
                                                        + all,
                                                names));
        return NetworkFormat.of(typed)
                .orElseThrow(
                        () ->
                                NetworkParameters.bad(
                                        FORMAT, typed, "is no format; choose of " + all));
    }

    private static NetworkChoice choice(NetworkParameters given) {
        for (String around : List.of(DEPTH, LIMIT)) {
            if (!given.has(AUTHOR) && given.has(around)) {
                throw NetworkParameters.bad(
                        around,
                        given.value(around).orElseThrow(),
                        "counts from an author; name one with author=");
            }
        }
        List<String> authors =
                given.has(AUTHOR)
                        ? given.authors(AUTHOR).stream().map(KnownAuthor::iri).toList()
                        : List.of();
        int depth = given.number(DEPTH, 1, 1, Integer.MAX_VALUE);
        int limit = given.number(LIMIT, Reach.USUAL_MOST, 1, Integer.MAX_VALUE);
        return new NetworkChoice(
                given.selection(), authors, new Reach(depth, limit), tiedOnly(given));
    }

    private static boolean tiedOnly(NetworkParameters given) {
        String typed = given.value(TIED_ONLY).orElse("false");
        if (!typed.equals("true") && !typed.equals("false")) {
            throw NetworkParameters.bad(TIED_ONLY, typed, "is neither true nor false");
        }
        return typed.equals("true");
    }
}
