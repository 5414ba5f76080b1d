package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.host.Site;

/**
 * What a client asks of a canned query.
 *
 * @param path of the query on this server, without suffix
 * @param given parameters of the query, as typed
 */
record CannedRequest(
        CannedQuery canned, String path, Map<String, List<String>> given, Paging paging) {
    static final String LANGUAGE = "lang";
    private static final Set<String> OWN = Set.of(Paging.PAGE, Paging.LIMIT, LANGUAGE);

    /**
     * @throws org.w3id.paperkg.query.BadParameterException for a page that cannot be
     */
    static CannedRequest of(CannedQuery canned, HttpServletRequest request) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, Arrays.asList(values)));
        Paging paging = Paging.of(canned, all);
        all.keySet().removeAll(OWN);
        return new CannedRequest(canned, "/queries/" + canned.id(), all, paging);
    }

    /** The same with the values of the query's example. */
    CannedRequest example() {
        return new CannedRequest(canned, path, canned.exampleValues(), paging);
    }

    /** The same, with all rows unless a page or a size is asked for. */
    CannedRequest unlessPagedWhole() {
        return paging.asked() ? this : new CannedRequest(canned, path, given, Paging.ALL);
    }

    /** Whether values are missing that the query needs. */
    boolean lacksValues() {
        return given.isEmpty() && canned.parameters().stream().anyMatch(p -> p.required());
    }

    /**
     * @throws org.w3id.paperkg.query.BadParameterException for values that the query cannot take
     */
    BoundQuery bound(HttpServletRequest request) {
        String base = LeaseFilter.generation(request).base();
        return new QueryBinder(new ResourceIris(base), LeaseFilter.names(request))
                .bindAll(canned, minted(base, request));
    }

    /** What a reader copied from the address of a page here is the IRI of what it shows. */
    private Map<String, List<String>> minted(String base, HttpServletRequest request) {
        Map<String, List<String>> minted = new LinkedHashMap<>();
        given.forEach(
                (name, values) ->
                        minted.put(
                                name,
                                values.stream()
                                        .map(value -> minted(value, base, request))
                                        .toList()));
        return minted;
    }

    private static String minted(String value, String base, HttpServletRequest request) {
        // whoever asks for the site gets an answer that only this site gives again
        if (!value.contains("://")) {
            return value;
        }
        String here = Site.of(request);
        return value.startsWith(here) ? base + value.substring(here.length()) : value;
    }

    /**
     * The address of a page of the same answer.
     *
     * @param suffix with its dot, or empty
     * @param page from 1
     */
    String address(String suffix, int page) {
        String values =
                given.entrySet().stream()
                        .flatMap(all -> all.getValue().stream().map(v -> pair(all.getKey(), v)))
                        .collect(Collectors.joining("&"));
        boolean own = !paging.size().equals(canned.pagination());
        String limit = own ? pair(Paging.LIMIT, "" + paging.size().orElse(0)) : "";
        String turned = page == 1 ? "" : pair(Paging.PAGE, "" + page);
        String query =
                List.of(values, limit, turned).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return path + suffix + (query.isEmpty() ? "" : "?" + query);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
