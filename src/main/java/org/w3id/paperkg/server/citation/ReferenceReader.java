package org.w3id.paperkg.server.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.server.markup.InlineText;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads references from the graph. */
final class ReferenceReader {
    private static final Property PAPER = Pkg.property(Pkg.paper);
    private static final Property AUTHOR = Pkg.property(Pkg.author);
    private static final Property POSITION = Pkg.property(Pkg.listedPosition);
    private static final Property NAME = Pkg.property(Pkg.nameAsListed);
    private static final Property ORGANISATION = Pkg.property(Pkg.organisation);
    private static final Property CUT = Pkg.property(Pkg.authorListCut);

    private ReferenceReader() {}

    /** Empty when the resource has no title or no identifier, so is no paper. */
    static Optional<Reference> read(Model model, String iri) {
        Resource paper = model.createResource(iri);
        if (!paper.hasProperty(DCTerms.title) || !paper.hasProperty(DCTerms.identifier)) {
            return Optional.empty();
        }
        Literal title = paper.getProperty(DCTerms.title).getLiteral();
        return Optional.of(
                new Reference(
                        paper.getProperty(DCTerms.identifier).getString(),
                        InlineText.of(title.getLexicalForm()),
                        title.getLanguage(),
                        authors(model, paper),
                        paper.hasProperty(CUT)));
    }

    private static List<PersonName> authors(Model model, Resource paper) {
        return model.listSubjectsWithProperty(PAPER, paper).toList().stream()
                .filter(authorship -> authorship.hasProperty(NAME))
                .sorted(Comparator.comparingInt(a -> a.getProperty(POSITION).getInt()))
                .map(
                        authorship ->
                                PersonName.of(
                                        authorship.getProperty(NAME).getString(),
                                        authorship
                                                .getProperty(AUTHOR)
                                                .getResource()
                                                .hasProperty(ORGANISATION)))
                .toList();
    }
}
