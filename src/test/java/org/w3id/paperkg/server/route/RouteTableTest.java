package org.w3id.paperkg.server.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {
    private static final class Anything extends HttpServlet {
        private static final long serialVersionUID = 1L;
    }

    private static Route route(String path) {
        return Route.of(path, new Anything());
    }

    private static final RouteTable TABLE =
            new RouteTable(
                    List.of(
                            route(""),
                            route("/queries"),
                            route("/queries/*"),
                            route("/queries/kept/*"),
                            Route.service("/data", List.of(), Route.Trait.WHOLE),
                            route("/*")));

    @ParameterizedTest
    @CsvSource({
        "/,''",
        "/queries,/queries",
        "/queries/,/queries/*",
        "/queries/author/papers,/queries/*",
        "/queries/kept,/queries/kept/*",
        "/queries/kept/one,/queries/kept/*",
        "/queriesOther,/*",
        "/data,/data",
        "/data/more,/*",
        "/paper/2402.06619,/*"
    })
    void findsARouteAsServletsAreFound(String path, String found) {
        assertEquals(found, TABLE.at(path).path());
    }

    @Test
    void countsAPathByItsRouteUnlessThatKnowsBetter() {
        assertEquals("/", TABLE.at("/").kind().apply("/"));
        assertEquals("/queries/*", TABLE.at("/queries/a").kind().apply("/queries/a"));
        Route better = route("/queries/*").countedAs(path -> path.replaceAll("[.].*", ""));
        assertEquals("/queries/a", better.kind().apply("/queries/a.csv"));
    }

    @Test
    void tellsServicesOfFusekiFromServlets() {
        assertTrue(TABLE.at("/data").isService());
        assertTrue(TABLE.at("/data").is(Route.Trait.WHOLE));
        assertTrue(TABLE.at("/data").is(Route.Trait.NO_FOLDER));
        assertFalse(TABLE.at("/queries").isService());
    }

    @Test
    void takesEachPathOnceAndWantsOneForAllElse() {
        List<Route> twice = List.of(route("/a"), route("/a"), route("/*"));
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(twice));
        List<Route> incomplete = List.of(route("/a"));
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(incomplete));
    }
}
