package org.w3id.paperkg.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;

/** Topics that people gave to papers by hand, one JSON object a line. */
public record LabelledTopics(List<JsonObject> papers) {
    public static LabelledTopics read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new LabelledTopics(
                    lines.filter(line -> !line.isBlank()).map(JSON::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TopicAgreement agreement(Thesaurus thesaurus) {
        Map<String, Topic> topics =
                thesaurus.topics().stream().collect(Collectors.toMap(Topic::slug, topic -> topic));
        Map<String, List<Topic>> byPaper =
                thesaurus.mentions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        mention -> mention.paper().value(),
                                        Collectors.mapping(
                                                mention -> topics.get(mention.topic()),
                                                Collectors.toList())));
        return TopicAgreement.of(papers, byPaper);
    }
}
