package org.w3id.paperkg.query.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of the vocabulary that travels with the program, with their names and meanings. */
public final class OntologyTerms {
    private static final String FILE = "ontology/paperkg.ttl";

    private final Model model;

    private OntologyTerms(Model model) {
        this.model = model;
    }

    /** For all who read it; whoever asks first waits some milliseconds. */
    public static OntologyTerms bundled() {
        return Bundled.TERMS;
    }

    private static OntologyTerms read() {
        try (InputStream in = OntologyTerms.class.getClassLoader().getResourceAsStream(FILE)) {
            return new OntologyTerms(RDFParser.source(in).lang(Lang.TURTLE).toModel());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's " + FILE, e);
        }
    }

    /** As it is defined; for reading. */
    public Model model() {
        return model;
    }

    /** The own terms, classes first, by IRI. */
    public List<Resource> terms() {
        return model.listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream()
                .sorted(
                        Comparator.comparing(OntologyTerms::property)
                                .thenComparing(Resource::getURI))
                .toList();
    }

    private static boolean property(Resource term) {
        return term.hasProperty(RDF.type, RDF.Property)
                || Character.isLowerCase(term.getLocalName().charAt(0));
    }

    public Optional<RDFNode> label(String iri, LabelLanguage language) {
        return of(iri, RDFS.label, language);
    }

    public Optional<RDFNode> comment(String iri, LabelLanguage language) {
        return of(iri, RDFS.comment, language);
    }

    private Optional<RDFNode> of(String iri, Property property, LabelLanguage language) {
        return language.best(
                model.createResource(iri).listProperties(property).toList().stream()
                        .map(statement -> statement.getObject())
                        .toList());
    }

    /** Loaded, and the file with it, when somebody asks. */
    private static final class Bundled {
        private static final OntologyTerms TERMS = read();
    }
}
