package org.w3id.paperkg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.author.Author;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.author.Coauthorship;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes authors and who works with whom. */
final class AuthorMapper {
    /** Digits of a strength that are kept: enough to tell 1/999 from 1/1000. */
    private static final int STRENGTH_DIGITS = 6;

    private static final int LEAST_JOINT_PAPERS = 2;

    private final Iris iris;
    private final StreamRDF out;

    AuthorMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    /** Whether a pair has a resource of its own; a single joint paper gives a plain link only. */
    static boolean isCollaboration(Coauthorship pair) {
        return pair.jointPapers() >= LEAST_JOINT_PAPERS;
    }

    void write(AuthorIndex authors, CoauthorNetwork coauthors) {
        for (Author author : authors.authors()) {
            write(author, coauthors.degree(author.slug()));
        }
        for (Coauthorship pair : coauthors.pairs()) {
            Node first = iris.author(pair.first());
            Node second = iris.author(pair.second());
            out.triple(Triple.create(first, Pkg.coauthor, second));
            out.triple(Triple.create(second, Pkg.coauthor, first));
        }
        coauthors.pairs().stream().filter(AuthorMapper::isCollaboration).forEach(this::write);
    }

    private void write(Author author, int coauthors) {
        ResourceWriter about =
                ResourceWriter.start(out, iris.author(author.slug()), Pkg.Author)
                        .string(FOAF.name.asNode(), author.name())
                        .integer(Pkg.paperCount, author.paperCount())
                        .integer(Pkg.coauthorCount, coauthors)
                        .flag(Pkg.organisation, author.organisation());
        author.otherNames().forEach(name -> about.string(SKOS.altLabel.asNode(), name));
    }

    private void write(Coauthorship pair) {
        Node node = iris.collaboration(pair.first(), pair.second());
        ResourceWriter.start(out, node, Pkg.Collaboration)
                .add(Pkg.collaborator, iris.author(pair.first()))
                .add(Pkg.collaborator, iris.author(pair.second()))
                .integer(Pkg.jointPaperCount, pair.jointPapers())
                .decimal(Pkg.strength, pair.strength(), STRENGTH_DIGITS)
                .date(Pkg.firstJoint, pair.firstJoint())
                .date(Pkg.lastJoint, pair.lastJoint());
    }
}
