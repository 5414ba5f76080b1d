package org.w3id.paperkg.server.ontology;

import java.util.Collection;
import java.util.List;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shared.PrefixMapping;
import org.w3id.paperkg.query.OntologyTerms;

/** Short names of terms, own and others', and where they lead. */
final class TermNames {
    private final PrefixMapping prefixes = PrefixMapping.Factory.create();

    TermNames() {
        for (VocabularyFile file : VocabularyFile.values()) {
            prefixes.setNsPrefixes(file.model());
        }
    }

    /** {@code pkg:Paper}; the IRI when no file of the vocabulary has a prefix for it. */
    String shortened(String iri) {
        return prefixes.shortForm(iri);
    }

    /** An own term leads to its place on the page, another to its IRI. */
    TermView.Link link(String iri) {
        boolean own = iri.startsWith(OntologyTerms.NAMESPACE);
        return new TermView.Link(
                shortened(iri), own ? iri.substring(OntologyTerms.ONTOLOGY.length()) : iri);
    }

    /** By name; literals and blank nodes are left out. */
    List<TermView.Link> links(Collection<? extends RDFNode> nodes) {
        return nodes.stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .map(Resource::getURI)
                .distinct()
                .sorted()
                .map(this::link)
                .toList();
    }
}
