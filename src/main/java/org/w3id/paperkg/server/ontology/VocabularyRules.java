package org.w3id.paperkg.server.ontology;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.server.page.Wording;

/**
 * What the alignment or the shapes say of an own term.
 *
 * @param facts by relation for the alignment; one without a name, of sentences, for the shapes
 */
public record VocabularyRules(TermView.Link term, String anchor, List<TermView.Fact> facts) {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Property TARGET = shacl("targetClass");
    private static final Property PROPERTY = shacl("property");
    private static final Property MESSAGE = shacl("message");

    public VocabularyRules {
        facts = List.copyOf(facts);
    }

    /** By term. */
    static List<VocabularyRules> of(VocabularyFile file, Wording words) {
        Model model = file.model();
        TermNames names = new TermNames();
        Map<String, List<TermView.Fact>> facts = new TreeMap<>();
        if (file == VocabularyFile.SHAPES) {
            model.listObjectsOfProperty(TARGET)
                    .forEach(type -> facts.put(type.asResource().getURI(), messages(model, type)));
        } else {
            model.listSubjects()
                    .filterKeep(term -> term.getURI().startsWith(OntologyTerms.NAMESPACE))
                    .forEach(term -> facts.put(term.getURI(), mappings(term, words, names)));
        }
        return facts.entrySet().stream()
                .map(
                        rule -> {
                            TermView.Link term = names.link(rule.getKey());
                            return new VocabularyRules(
                                    new TermView.Link(term.text(), "/ontology" + term.href()),
                                    term.href().substring(1),
                                    rule.getValue());
                        })
                .toList();
    }

    private static List<TermView.Fact> mappings(Resource term, Wording words, TermNames names) {
        return TermFacts.MAPPINGS.stream()
                .filter(term::hasProperty)
                .map(
                        mapping ->
                                new TermView.Fact(
                                        words.of(TermFacts.key(mapping)),
                                        names.links(
                                                term.listProperties(mapping)
                                                        .mapWith(Statement::getObject)
                                                        .toList())))
                .toList();
    }

    private static List<TermView.Fact> messages(Model shapes, RDFNode type) {
        List<TermView.Link> sentences =
                shapes.listSubjectsWithProperty(TARGET, type).toList().stream()
                        .flatMap(shape -> sentences(shape).toList().stream())
                        .distinct()
                        .sorted()
                        .map(sentence -> new TermView.Link(sentence, ""))
                        .toList();
        return List.of(new TermView.Fact("", sentences));
    }

    private static ExtendedIterator<String> sentences(Resource shape) {
        return shape.listProperties(PROPERTY)
                .mapWith(Statement::getResource)
                .andThen(List.of(shape).iterator())
                .filterKeep(part -> part.hasProperty(MESSAGE))
                .mapWith(part -> part.getProperty(MESSAGE).getString());
    }

    private static Property shacl(String name) {
        return ResourceFactory.createProperty(SHACL + name);
    }
}
