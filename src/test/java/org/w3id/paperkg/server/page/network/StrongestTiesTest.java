package org.w3id.paperkg.server.page.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrongestTiesTest {
    private static Scene.Node node(int number) {
        return new Scene.Node("n" + number, "N" + number, "/", "", 1, "", false);
    }

    /** A heavy clique of five, and a chain of light ties to five others. */
    private static Scene scene() {
        List<Scene.Node> nodes = new ArrayList<>();
        List<Scene.Tie> ties = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            nodes.add(node(i));
            for (int j = i + 1; i < 5 && j < 5; j++) {
                ties.add(new Scene.Tie(i, j, 9, ""));
            }
            if (i >= 4 && i < 9) {
                ties.add(new Scene.Tie(i, i + 1, 1, ""));
            }
        }
        return new Scene(nodes, ties);
    }

    @Test
    void keepsAllWhereThereAreFew() {
        assertEquals(15, StrongestTies.of(scene(), 15).size());
    }

    @Test
    void cutsOffNobodyForTheSakeOfTheStrong() {
        List<Scene.Tie> kept = StrongestTies.of(scene(), 10);
        assertEquals(10, kept.size());
        for (int i = 5; i < 10; i++) {
            int node = i;
            assertTrue(kept.stream().anyMatch(tie -> tie.second() == node), "tie to " + i);
        }
        assertEquals(5, kept.stream().filter(tie -> tie.weight() == 9).count());
    }
}
