package org.w3id.paperkg.server.canned;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.QueryId;
import org.w3id.paperkg.server.http.ResultFormat;

/** In which forms canned queries are answered, and which one a client gets. */
public final class CannedForms {
    private static final String FOLDER = "/queries/";

    private final QueryCatalog queries;
    private final Map<QueryId, List<ResultFormat>> offered;

    /**
     * What an address leads to.
     *
     * @param suffix without its dot; empty where the client's wishes choose the form
     */
    record Address(String id, String suffix) {
        /**
         * @param path below the folder of queries
         */
        static Address of(String path) {
            int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
            return dot < 0
                    ? new Address(path, "")
                    : new Address(path.substring(0, dot), path.substring(dot + 1));
        }
    }

    public CannedForms(QueryCatalog queries) {
        this.queries = queries;
        this.offered =
                queries.queries().stream()
                        .collect(
                                toUnmodifiableMap(
                                        CannedQuery::id,
                                        canned -> ResultFormat.ofCanned(canned.query())));
    }

    List<ResultFormat> offered(CannedQuery canned) {
        return offered.get(canned.id());
    }

    /**
     * @param accept null for a client that has no wish
     */
    Optional<ResultFormat> chosen(CannedQuery canned, String suffix, String accept) {
        List<ResultFormat> some = offered(canned);
        return suffix.isEmpty()
                ? ResultFormat.best(accept, some)
                : ResultFormat.ofSuffix(suffix).filter(some::contains);
    }

    /** What is the same for two clients who get the same form at an address. */
    public String chosen(String path, String accept) {
        Address address =
                Address.of(path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "");
        Optional<CannedQuery> canned = queries.find(address.id());
        if (canned.isEmpty()) {
            return String.valueOf(accept);
        }
        return address.suffix().isEmpty()
                ? chosen(canned.get(), "", accept).map(ResultFormat::suffix).orElse("")
                : address.suffix();
    }
}
