package org.w3id.paperkg.curation;

import org.w3id.paperkg.topic.thesaurus.TopicCuration;

import java.nio.charset.StandardCharsets;

/** TopicCuration files for tests. */
final class CurationFiles {
    static final String PREFIXES =
            """
            @prefix pkg:   <https://w3id.org/paperkg/ontology#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix topic: <https://w3id.org/paperkg/topic/> .
            @prefix :      <https://w3id.org/paperkg/curation/> .
            """;

    private CurationFiles() {}

    static CurationReading<TopicCuration> read(String text) {
        return TopicCurationReader.read("my.ttl", text.getBytes(StandardCharsets.UTF_8));
    }
}
