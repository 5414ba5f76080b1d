package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DotTest {
    @Test
    void tellsPeopleAndTies() throws IOException {
        String document = Networks.text(NetworkFormat.DOT, Networks.measured());
        assertTrue(
                document.contains(
                        "  \"ada-marlow\" -- \"zoe-celik\" [weight=3, strength=1.33333333, first_joint=\"2024-02-12\", last_joint=\"2024-02-21\"];\n"),
                document);
        assertTrue(
                document.startsWith("graph coauthors {\n  \"ada-marlow\" [label=\"Ada Marlow\""));
        assertEquals("0.4", ReadBack.dot(document).nodes().get("ada-marlow").get("pagerank"));
    }

    @Test
    void escapesQuotesAndBackslashes() throws IOException {
        String document = Networks.text(NetworkFormat.DOT, Networks.hostile());
        assertTrue(document.contains("[label=\"Doe, Jane; the \\\\\\\"third\\\\\\\"\""), document);
    }
}
