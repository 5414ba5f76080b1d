package org.w3id.paperkg.query.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.resource.Statements;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads the names of all topics of a graph. */
public final class TopicNames {
    private static final String ENGLISH = "en";

    private final Statements statements;
    private final Map<String, KnownTopic> topics = new HashMap<>();

    private TopicNames(Statements statements) {
        this.statements = statements;
    }

    /** Ordered by topic, labels first, then by name; read inside the caller's transaction. */
    public static List<TopicName> of(Graph graph) {
        return new TopicNames(new Statements(graph)).read();
    }

    private List<TopicName> read() {
        readTopics();
        List<TopicName> names = new ArrayList<>();
        statements.forEach(SKOS.prefLabel.getURI(), (iri, name) -> add(iri, name, true, names));
        statements.forEach(SKOS.altLabel.getURI(), (iri, name) -> add(iri, name, false, names));
        names.sort(
                Comparator.comparing((TopicName name) -> name.topic().iri())
                        .thenComparing(name -> !name.preferred())
                        .thenComparing(TopicName::name));
        return List.copyOf(names);
    }

    /** Those with an English label and a number of papers. */
    private void readTopics() {
        Set<String> all = statements.instances(Pkg.Topic.getURI());
        Map<String, String> papers = statements.values(Pkg.paperCount.getURI());
        statements.forEach(
                SKOS.prefLabel.getURI(),
                (iri, label) -> {
                    boolean english = label.getLiteralLanguage().equals(ENGLISH);
                    if (english && all.contains(iri) && papers.containsKey(iri)) {
                        int count = Integer.parseInt(papers.get(iri));
                        topics.put(iri, new KnownTopic(iri, label.getLiteralLexicalForm(), count));
                    }
                });
    }

    private void add(String iri, Node name, boolean preferred, List<TopicName> names) {
        KnownTopic topic = topics.get(iri);
        if (topic != null) {
            names.add(new TopicName(topic, name.getLiteralLexicalForm(), preferred));
        }
    }
}
