package org.w3id.paperkg.curation;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a curation file: Turtle with the authority list, whose entries are {@code skos:Concept}s,
 * and with decisions about topics. A statement that is a mistake is reported with its line and left
 * out; the others hold. When the file is not Turtle, none of it holds.
 */
public final class TopicCurationReader {
    private static final Node CONCEPT = SKOS.Concept.asNode();
    private static final List<Node> KINDS =
            Stream.concat(
                            Stream.of(CONCEPT),
                            Stream.of(TopicDecision.Kind.values()).map(TopicDecision.Kind::type))
                    .toList();

    private TopicCurationReader() {}

    /**
     * Cost: linear in the file; some ten milliseconds for some thousand concepts.
     *
     * @param name what the file is called in messages
     */
    public static CurationReading<TopicCuration> read(String name, byte[] turtle) {
        return CurationReading.of(name, turtle, TopicCuration.NONE, TopicCurationReader::curation);
    }

    private static TopicCuration curation(List<CurationEntry> entries, CurationMistakes mistakes) {
        List<CurationEntry> concepts = new ArrayList<>();
        List<CurationEntry> decisions = new ArrayList<>();
        for (CurationEntry entry : entries) {
            entry.kind(KINDS, mistakes)
                    .map(kind -> kind.equals(CONCEPT) ? concepts : decisions)
                    .ifPresent(list -> list.add(entry));
        }
        ThesaurusReader list = ThesaurusReader.of(concepts, mistakes);
        TopicDecisions decided = TopicDecisions.of(decisions, list.broader(), mistakes);
        return new TopicCuration(
                list.concepts(),
                decided.merges(),
                decided.bans(),
                decided.names(),
                decided.broader());
    }
}
