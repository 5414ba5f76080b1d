package org.w3id.paperkg.query.resource;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.vocabulary.Pkg;

/** What to call a resource when its IRI would tell a reader little. */
public final class ResourceLabels {
    private static final List<Property> NAMES =
            List.of(
                    SKOS.prefLabel,
                    ResourceFactory.createProperty(FOAF.name.getURI()),
                    DCTerms.title,
                    RDFS.label,
                    DCTerms.date,
                    Pkg.property(Pkg.nameAsListed));

    private static final Property NAME = ResourceFactory.createProperty(FOAF.name.getURI());
    private static final Property COLLABORATOR = Pkg.property(Pkg.collaborator);

    private final OntologyTerms terms;
    private final LabelLanguage language;

    public ResourceLabels(OntologyTerms terms, LabelLanguage language) {
        this.terms = terms;
        this.language = language;
    }

    /** Two people have no name together but theirs. */
    private static Optional<RDFNode> pair(Resource resource) {
        List<String> people =
                resource.listProperties(COLLABORATOR).toList().stream()
                        .map(Statement::getResource)
                        .filter(person -> person.hasProperty(NAME))
                        .map(person -> person.getProperty(NAME).getString())
                        .sorted()
                        .toList();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(ResourceFactory.createStringLiteral(String.join(" · ", people)));
    }

    /** Its best label; empty when it has none and is no term of the vocabulary. */
    public Optional<RDFNode> of(Resource resource) {
        for (Property name : NAMES) {
            Optional<RDFNode> label =
                    language.best(
                            resource.listProperties(name).toList().stream()
                                    .map(Statement::getObject)
                                    .toList());
            if (label.isPresent()) {
                return label;
            }
        }
        return pair(resource).or(() -> terms.label(resource.getURI(), language));
    }
}
