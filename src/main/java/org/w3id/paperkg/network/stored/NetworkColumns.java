package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.w3id.paperkg.network.Authorships;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.network.Subjects;

/** The file of papers, people and topics. */
final class NetworkColumns {
    static final String FILE = "network";

    private NetworkColumns() {}

    static void write(CollaborationGraph graph, Path file) throws IOException {
        ColumnWriter columns = new ColumnWriter();
        PaperColumns.of(graph).write(columns);
        PersonColumns.write(graph.people(), columns);
        columns.texts(graph.topics(), PaperTopic::iri)
                .texts(graph.topics(), PaperTopic::label)
                .texts(graph.topics(), PaperTopic::korean)
                .to(file);
    }

    static CollaborationGraph read(ColumnReader columns) {
        PaperColumns papers = PaperColumns.read(columns);
        PersonColumns people = PersonColumns.read(columns);
        List<PaperTopic> topics = topics(columns);
        Authorships authorships = Authorships.of(papers.people(), people.size());
        return new CollaborationGraph(
                people.members(papers.papers(), authorships.papersOfPerson()),
                papers.papers(),
                topics,
                authorships,
                Subjects.of(papers.topics(), topics.size()));
    }

    private static List<PaperTopic> topics(ColumnReader columns) {
        List<String> iris = columns.texts();
        List<String> labels = columns.texts();
        List<String> korean = columns.texts();
        return IntStream.range(0, iris.size())
                .mapToObj(i -> new PaperTopic(iris.get(i), labels.get(i), korean.get(i)))
                .toList();
    }
}
