package org.w3id.paperkg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.author.AuthorIdentity;
import org.w3id.paperkg.author.NameVariation;
import org.w3id.paperkg.author.PossibleDuplicate;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes how sure it is that a name is one person. */
final class IdentityMapper {
    private static final int SCORE_DIGITS = 3;

    private final Iris iris;
    private final StreamRDF out;

    IdentityMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(AuthorIdentity identity) {
        identity.ambiguity()
                .forEach(
                        (slug, groups) ->
                                ResourceWriter.about(out, iris.author(slug))
                                        .integer(Pkg.nameAmbiguity, groups));
        identity.persons()
                .forEach((slug, persons) -> persons.forEach(person -> identify(slug, person)));
        identity.possibleDuplicates().forEach(this::write);
    }

    private void identify(String slug, String person) {
        ResourceWriter.about(out, iris.author(slug))
                .add(SchemaDO.sameAs.asNode(), NodeFactory.createURI(person));
    }

    private void write(PossibleDuplicate pair) {
        Node first = iris.author(pair.first());
        Node second = iris.author(pair.second());
        out.triple(Triple.create(first, SKOS.closeMatch.asNode(), second));
        out.triple(Triple.create(second, SKOS.closeMatch.asNode(), first));
        ResourceWriter.start(
                        out,
                        iris.possibleDuplicate(pair.first(), pair.second()),
                        Pkg.PossibleDuplicate)
                .add(Pkg.candidate, first)
                .add(Pkg.candidate, second)
                .add(Pkg.nameVariation, term(pair.variation()))
                .decimal(Pkg.score, pair.score(), SCORE_DIGITS)
                .integer(Pkg.sharedCoauthorCount, pair.sharedCoauthors());
    }

    private static Node term(NameVariation variation) {
        return switch (variation) {
            case INITIALS -> Pkg.Initials;
            case MIDDLE_NAME -> Pkg.MiddleNameLeftOut;
            case SPACING -> Pkg.NameSpacing;
            case ORDER -> Pkg.NameOrder;
            case SHORT_FORM -> Pkg.ShortForm;
            case PART_LEFT_OUT -> Pkg.NamePartLeftOut;
            case SPELLING -> Pkg.NameSpelling;
        };
    }
}
