package org.w3id.paperkg.network.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.network.Subjects;
import org.w3id.paperkg.query.resource.Statements;
import org.w3id.paperkg.vocabulary.Pkg;

/** What a graph states of topics and of the papers about them. */
record SubjectStatements(Statements statements) {
    private static final String KOREAN = "ko";

    /** Ordered by IRI. */
    List<PaperTopic> topics() {
        Map<String, PaperTopic> topics = new TreeMap<>();
        statements
                .instances(Pkg.Topic.getURI())
                .forEach(iri -> topics.put(iri, new PaperTopic(iri, "", "")));
        Map<String, PaperTopic> labelled = new TreeMap<>();
        statements.forEach(
                SKOS.prefLabel.getURI(),
                (iri, label) -> {
                    if (topics.containsKey(iri)) {
                        PaperTopic known = labelled.getOrDefault(iri, topics.get(iri));
                        String text = label.getLiteralLexicalForm();
                        labelled.put(
                                iri,
                                label.getLiteralLanguage().equals(KOREAN)
                                        ? new PaperTopic(iri, known.label(), text)
                                        : new PaperTopic(iri, text, known.korean()));
                    }
                });
        return List.copyOf(labelled.values());
    }

    /**
     * @param papers how many there are
     */
    Subjects subjects(int papers, Map<String, Integer> paperByIri, List<PaperTopic> topics) {
        Map<String, Integer> topicByIri = new HashMap<>();
        topics.forEach(topic -> topicByIri.put(topic.iri(), topicByIri.size()));
        List<TreeMap<Integer, Integer>> topicByRank = new ArrayList<>();
        IntStream.range(0, papers).forEach(i -> topicByRank.add(new TreeMap<>()));
        Map<String, String> ranks = statements.values(Pkg.rank.getURI());
        Map<String, String> about = statements.values(Pkg.topic.getURI());
        statements.forEach(
                Pkg.paper.getURI(),
                (mention, of) -> {
                    // the rank says how much a paper is about a topic; 1 is its main topic
                    String rank = ranks.get(mention);
                    Integer listed = paperByIri.get(Statements.text(of));
                    Integer subject = topicByIri.get(about.get(mention));
                    if (rank != null && listed != null && subject != null) {
                        topicByRank.get(listed).put(Integer.parseInt(rank), subject);
                    }
                });
        return Subjects.of(
                topicByRank.stream().map(SubjectStatements::values).toArray(int[][]::new),
                topics.size());
    }

    private static int[] values(TreeMap<Integer, Integer> byRank) {
        return byRank.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
