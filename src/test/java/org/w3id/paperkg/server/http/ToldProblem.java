package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** A problem as programs get it. */
final class ToldProblem {
    private ToldProblem() {}

    /** Whatever it says, it says it in the form of RFC 9457, and without names of the program. */
    static JsonObject of(int status, String body) {
        JsonObject problem = JSON.parse(body);
        assertEquals(status, problem.get("status").getAsNumber().value().intValue());
        // rfc9457: what its status says already has no kind of its own
        assertTrue(
                problem.getString("type")
                        .matches("about:blank|https://w3id.org/paperkg/problem/[a-z-]+"),
                body);
        for (String member : new String[] {"title", "detail"}) {
            assertFalse(problem.getString(member).isBlank(), body);
        }
        assertFalse(body.matches("(?s).*(Exception|java\\.|org\\.apache).*"), body);
        return problem;
    }
}
