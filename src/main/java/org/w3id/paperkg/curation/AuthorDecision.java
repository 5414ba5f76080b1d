package org.w3id.paperkg.curation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * A decision about an author, faultless in itself.
 *
 * @param about slug of the author decided about
 * @param target slug of the other author, the name to show, or the IRI of the person
 * @param papers of a split, those of the other person
 * @param name of a split, the name to show for the other person; empty otherwise
 * @param place where the decision begins
 */
record AuthorDecision(
        Kind kind, String about, String target, Set<ArxivId> papers, String name, Place place)
        implements Decided {
    static final Node NAME = FOAF.name.asNode();
    static final Node SAME_AS = SchemaDO.sameAs.asNode();

    AuthorDecision {
        papers = Set.copyOf(papers);
    }

    AuthorCuration.Origin origin() {
        return new AuthorCuration.Origin(place.file(), place.line());
    }

    /** What can be decided. */
    enum Kind {
        SPLIT(Pkg.Split, List.of(Pkg.into, NAME, Pkg.paper)),
        MERGE(Pkg.Merge, List.of(Pkg.into)),
        RENAME(Pkg.Rename, List.of(NAME)),
        IDENTIFY(Pkg.Identify, List.of(SAME_AS));

        private final Node type;
        private final List<Node> properties;

        Kind(Node type, List<Node> properties) {
            this.type = type;
            this.properties = properties;
        }

        Node type() {
            return type;
        }

        /** What may be stated of such a decision. */
        List<Node> properties() {
            return Stream.concat(Stream.of(Pkg.decides, Pkg.reason), properties.stream()).toList();
        }

        static Kind of(Node type) {
            return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst().get();
        }
    }
}
