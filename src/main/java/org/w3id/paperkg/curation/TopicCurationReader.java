package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * Reads curation files: Turtle with the authority list, whose entries are {@code skos:Concept}s,
 * and with decisions about topics. A statement that is a mistake is reported with its line and left
 * out; the others hold. When a file is not Turtle, none of it holds. What a stronger file says of a
 * concept comes first, and of decisions that contradict each other the stronger one holds.
 */
final class TopicCurationReader {
    private static final Node CONCEPT = SKOS.Concept.asNode();
    private static final List<Node> KINDS =
            Stream.concat(
                            Stream.of(CONCEPT),
                            Stream.of(TopicDecision.Kind.values()).map(TopicDecision.Kind::type))
                    .toList();

    private TopicCurationReader() {}

    /**
     * Cost: linear in the files; some ten milliseconds for some thousand concepts.
     *
     * @param files the strongest first; empty where there is none
     */
    static CurationReading<TopicCuration> read(List<Optional<CurationText>> files) {
        return CurationReading.of(files, TopicCurationReader::curation);
    }

    private static TopicCuration curation(List<CurationEntry> entries, CurationMistakes mistakes) {
        Map<Node, CurationEntry> concepts = new LinkedHashMap<>();
        List<CurationEntry> decisions = new ArrayList<>();
        for (CurationEntry entry : entries) {
            Optional<Node> kind = entry.kind(KINDS, mistakes);
            if (kind.equals(Optional.of(CONCEPT))) {
                concepts.merge(entry.subject(), entry, CurationEntry::with);
            } else if (kind.isPresent()) {
                decisions.add(entry);
            }
        }
        ThesaurusReader list = ThesaurusReader.of(List.copyOf(concepts.values()), mistakes);
        TopicDecisions decided = TopicDecisions.of(decisions, list, mistakes);
        return new TopicCuration(
                list.concepts(),
                decided.merges(),
                decided.bans(),
                decided.names(),
                decided.broader());
    }
}
