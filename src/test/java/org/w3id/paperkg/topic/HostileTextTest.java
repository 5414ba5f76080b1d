package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Papers.paper;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;

/** No text takes long, however it is made. */
class HostileTextTest {
    @Test
    void readsDamagedPointsInShortTime() {
        List<Paper> papers =
                List.of(
                        paper(1, "Kites", "Ab".repeat(20_000)),
                        paper(2, "Wind", "(".repeat(500_000)),
                        paper(3, "Rain", "가".repeat(20_000) + "(kite)"));
        Thesaurus found =
                CpuTime.within(Duration.ofSeconds(10), () -> new TopicMiner().find(papers));
        assertTrue(found.topics().size() <= 6);
    }

    @Test
    void staysQuickOnHostileText() {
        String brackets = "우산(".repeat(50_000);
        String words = "large language ".repeat(50_000);
        List<Paper> papers = List.of(paper(1, "A: $".repeat(5000), brackets, words));
        CpuTime.assertWithin(Duration.ofSeconds(5), () -> new TopicMiner().find(papers));
    }
}
