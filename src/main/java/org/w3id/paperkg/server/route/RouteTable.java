package org.w3id.paperkg.server.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All addresses of a server, in the order in which they are described. */
public final class RouteTable {
    private static final String ALL_ELSE = "/*";

    private final Map<String, Route> byPath = new LinkedHashMap<>();

    /**
     * @param routes one of them for all paths that no other is for
     * @throws IllegalArgumentException when two are for the same path, or none is for the rest
     */
    public RouteTable(List<Route> routes) {
        for (Route route : routes) {
            if (byPath.putIfAbsent(route.path(), route) != null) {
                throw new IllegalArgumentException("two routes lead from '" + route.path() + "'");
            }
        }
        if (!byPath.containsKey(ALL_ELSE)) {
            throw new IllegalArgumentException("no route leads from '" + ALL_ELSE + "'");
        }
    }

    public List<Route> routes() {
        return List.copyOf(byPath.values());
    }

    public Route of(HttpServletRequest request) {
        return at(request.getRequestURI());
    }

    /** As servlets are found: the path itself, else the deepest folder that it is in. */
    public Route at(String path) {
        String whole = path.equals("/") ? "" : path;
        if (byPath.containsKey(whole)) {
            return byPath.get(whole);
        }
        for (String folder = path; !folder.isEmpty(); folder = parent(folder)) {
            Route found = byPath.get(folder + ALL_ELSE);
            if (found != null) {
                return found;
            }
        }
        return byPath.get(ALL_ELSE);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Whether a request is for a file, which is complete and has a tag of its own. */
    public boolean isFile(HttpServletRequest request) {
        return of(request).files().test(request.getRequestURI());
    }
}
