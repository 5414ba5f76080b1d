package org.w3id.paperkg.curation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** TopicCuration files for tests. */
final class CurationTexts {
    static final String PREFIXES =
            """
            @prefix pkg:   <https://w3id.org/paperkg/ontology#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix topic: <https://w3id.org/paperkg/topic/> .
            @prefix :      <https://w3id.org/paperkg/curation/> .
            """;

    private CurationTexts() {}

    static CurationReading<TopicCuration> read(String text) {
        return TopicCurationReader.read(List.of(file("my.ttl", text)));
    }

    static Optional<CurationText> file(String name, String text) {
        return Optional.of(new CurationText(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
