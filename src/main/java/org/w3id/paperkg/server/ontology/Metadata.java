package org.w3id.paperkg.server.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.paperkg.query.ResourceIris;
import org.w3id.paperkg.server.page.Wording;

/**
 * What a file of the vocabulary says of itself: who made it, when, which version, on what terms.
 */
final class Metadata {
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final List<Property> SHOWN =
            List.of(
                    OWL.versionInfo,
                    OWL.versionIRI,
                    ResourceFactory.createProperty("http://purl.org/ontology/bibo/status"),
                    ResourceFactory.createProperty(VANN, "preferredNamespacePrefix"),
                    ResourceFactory.createProperty(VANN, "preferredNamespaceUri"),
                    DCTerms.creator,
                    DCTerms.contributor,
                    DCTerms.publisher,
                    DCTerms.created,
                    DCTerms.issued,
                    DCTerms.modified,
                    DCTerms.license,
                    DCTerms.accessRights,
                    DCTerms.bibliographicCitation,
                    DCTerms.requires,
                    RDFS.seeAlso);

    private Metadata() {}

    /** Those that the header has, under the words for them. */
    static List<TermView.Fact> of(Resource header, Wording words) {
        List<TermView.Fact> facts = new ArrayList<>();
        for (Property property : SHOWN) {
            List<RDFNode> values =
                    header.listProperties(property).mapWith(s -> s.getObject()).toList();
            List<TermView.Link> links =
                    Stream.concat(
                                    words.language().best(values).stream(),
                                    values.stream().filter(RDFNode::isURIResource))
                            .map(Metadata::link)
                            .sorted((one, other) -> one.text().compareTo(other.text()))
                            .toList();
            if (!links.isEmpty()) {
                facts.add(
                        new TermView.Fact(
                                words.of("ontology.header." + property.getLocalName()), links));
            }
        }
        return facts;
    }

    private static TermView.Link link(RDFNode value) {
        if (value.isLiteral()) {
            return new TermView.Link(value.asLiteral().getLexicalForm(), "");
        }
        String iri = value.asResource().getURI();
        Optional<String> here =
                Optional.of(iri)
                        .filter(own -> own.startsWith(ResourceIris.DEFAULT_BASE))
                        .map(own -> "/" + own.substring(ResourceIris.DEFAULT_BASE.length()));
        return new TermView.Link(iri, here.orElse(iri));
    }
}
