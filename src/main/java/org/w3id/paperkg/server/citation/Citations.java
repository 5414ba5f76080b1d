package org.w3id.paperkg.server.citation;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.vocabulary.Pkg;

/** Papers of the graph as a bibliography. */
public final class Citations {
    private static final Property LISTING = Pkg.property(Pkg.listing);
    private static final Property PAPER = Pkg.property(Pkg.paper);

    private Citations() {}

    /**
     * In UTF-8; the same papers in the same order give the same bytes.
     *
     * @param model inside a transaction
     * @param papers IRIs in the order wanted; repeated ones and those of no paper are left out
     */
    public static byte[] write(Model model, Collection<String> papers, CitationFormat format) {
        List<Reference> references =
                papers.stream()
                        .distinct()
                        .flatMap(iri -> ReferenceReader.read(model, iri).stream())
                        .toList();
        String text =
                switch (format) {
                    case BIBTEX -> BibTeX.of(references);
                    case CSL -> CslJson.of(references);
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The papers that a resource stands for: itself, those an author wrote, those about a topic,
     * those a digest lists; latest arXiv identifier first. Empty for other resources.
     *
     * @param model inside a transaction
     */
    public static List<String> papersOf(Model model, String iri) {
        Resource resource = model.createResource(iri);
        if (resource.hasProperty(DCTerms.title) && resource.hasProperty(DCTerms.identifier)) {
            return List.of(iri);
        }
        Stream<Resource> written = subjects(model, DCTerms.creator, resource);
        Stream<Resource> about = subjects(model, DCTerms.subject, resource);
        Stream<Resource> listed =
                resource.listProperties(LISTING).toList().stream()
                        .map(statement -> statement.getResource().getPropertyResourceValue(PAPER));
        return Stream.of(written, about, listed)
                .flatMap(papers -> papers)
                .map(Resource::getURI)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Whether a resource stands for any papers, without finding them all. */
    public static boolean hasPapers(Model model, String iri) {
        Resource resource = model.createResource(iri);
        return resource.hasProperty(DCTerms.title) && resource.hasProperty(DCTerms.identifier)
                || model.contains(null, DCTerms.creator, resource)
                || model.contains(null, DCTerms.subject, resource)
                || resource.hasProperty(LISTING);
    }

    private static Stream<Resource> subjects(Model model, Property property, Resource object) {
        return model.listSubjectsWithProperty(property, object).toList().stream();
    }
}
