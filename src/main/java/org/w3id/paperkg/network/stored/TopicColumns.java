package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.query.lookup.KnownTopic;
import org.w3id.paperkg.query.lookup.TopicName;

/** The file of the topics' names. */
final class TopicColumns {
    static final String FILE = "topics";

    private TopicColumns() {}

    /**
     * @param names those of a topic together, preferred ones first
     */
    static void write(List<TopicName> names, Path file) throws IOException {
        Map<KnownTopic, List<TopicName>> byTopic = new LinkedHashMap<>();
        names.forEach(
                name -> byTopic.computeIfAbsent(name.topic(), t -> new ArrayList<>()).add(name));
        List<KnownTopic> topics = List.copyOf(byTopic.keySet());
        new ColumnWriter()
                .texts(topics, KnownTopic::iri)
                .texts(topics, KnownTopic::label)
                .ints(topics.stream().mapToInt(KnownTopic::papers).toArray())
                .ints(byTopic.values().stream().mapToInt(TopicColumns::preferred).toArray())
                .starts(byTopic.values().stream().mapToInt(List::size).toArray())
                .texts(names, TopicName::name)
                .to(file);
    }

    private static int preferred(List<TopicName> names) {
        return (int) names.stream().filter(TopicName::preferred).count();
    }

    static List<TopicName> read(ColumnReader columns) {
        List<String> iris = columns.texts();
        List<String> labels = columns.texts();
        int[] papers = columns.ints();
        int[] preferred = columns.ints();
        int[] starts = columns.ints();
        List<String> texts = columns.texts();
        List<TopicName> names = new ArrayList<>(texts.size());
        for (int i = 0; i < iris.size(); i++) {
            KnownTopic topic = new KnownTopic(iris.get(i), labels.get(i), papers[i]);
            for (int n = starts[i]; n < starts[i + 1]; n++) {
                names.add(new TopicName(topic, texts.get(n), n < starts[i] + preferred[i]));
            }
        }
        return names;
    }
}
