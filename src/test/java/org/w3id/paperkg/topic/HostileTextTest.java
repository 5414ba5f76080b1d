package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3id.paperkg.digest.Paper;

/** No text takes long, however it is made; a second or two, unless the machine does much else. */
@Timeout(60)
class HostileTextTest {

    @Test
    void readsDamagedPointsInShortTime() {
        List<Paper> papers =
                List.of(
                        paper(1, "Kites", "Ab".repeat(20_000)),
                        paper(2, "Wind", "(".repeat(500_000)),
                        paper(3, "Rain", "가".repeat(20_000) + "(kite)"));
        assertTrue(new TopicMiner().find(papers).topics().size() <= 6);
    }

    @Test
    void staysQuickOnHostileText() {
        String brackets = "우산(".repeat(50_000);
        String words = "large language ".repeat(50_000);
        new TopicMiner().find(List.of(paper(1, "A: $".repeat(5000), brackets, words)));
    }
}
