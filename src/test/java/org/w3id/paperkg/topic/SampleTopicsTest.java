package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.BundledCuration;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;

/**
 * The topics of the bundled sample against hand-made labels of 24 of its papers, so that a change
 * that hurts shows at once. The floors are a little below what was measured.
 */
class SampleTopicsTest {
    private static final LabelledTopics LABELS =
            LabelledTopics.read(Path.of("src/test/resources/topics/sample-labels.jsonl"));
    private static final double FLOOR = 0.8;
    private static final double FLOOR_WITHOUT_LIST = 0.76;

    @Test
    void agreesWithALibrarian() {
        TopicAgreement agreement =
                LABELS.agreement(new TopicMiner(BundledCuration.read()).find(sample()));
        assertTrue(agreement.f1() >= FLOOR, agreement::toString);
    }

    @Test
    void standsWithoutTheAuthorityList() {
        TopicAgreement agreement = LABELS.agreement(new TopicMiner().find(sample()));
        assertTrue(agreement.f1() >= FLOOR_WITHOUT_LIST, agreement::toString);
    }

    private static List<Paper> sample() {
        return new CollectionReader(file -> {})
                .read(List.of(Path.of("src/main/resources/sample")))
                .papers();
    }
}
