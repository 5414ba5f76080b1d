package org.w3id.paperkg.query.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/**
 * What a list tells of a paper.
 *
 * @param iri in full
 * @param title a literal
 * @param day that a digest first listed it
 * @param votes the most that a digest shows
 * @param authors the first ones of the list
 * @param authorCount how many the list has
 * @param creators IRIs of all authors, in no order
 * @param mentions of topics, the one that it is most about first
 * @param line how its summary begins, with markup; empty when there is none or it is about
 *     something else
 * @param thumbnail address of a picture of it, on whatever host the digest names
 */
public record PaperCard(
        String iri,
        Node title,
        LocalDate day,
        OptionalInt votes,
        List<Author> authors,
        int authorCount,
        List<String> creators,
        List<Mention> mentions,
        List<Node> line,
        Optional<String> thumbnail) {
    /**
     * @param name as the list has it
     */
    public record Author(String name, String iri) {}

    /**
     * @param topic its IRI
     * @param score how strongly the paper is about it, from 0 to 1
     */
    public record Mention(String topic, double score) {}

    public PaperCard {
        authors = List.copyOf(authors);
        creators = List.copyOf(creators);
        mentions = List.copyOf(mentions);
        line = List.copyOf(line);
    }

    /** IRIs, the one that it is most about first. */
    public List<String> topics() {
        return mentions.stream().map(Mention::topic).toList();
    }
}
