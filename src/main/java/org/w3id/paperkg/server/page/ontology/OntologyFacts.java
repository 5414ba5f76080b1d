package org.w3id.paperkg.server.page.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.Prefixes;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.vocabulary.Pkg;

/** What the vocabulary says of itself and of its terms, in names and links. */
final class OntologyFacts {
    private static final Map<Property, String> HEADER = new LinkedHashMap<>();
    private static final Map<Property, String> FACTS = new LinkedHashMap<>();

    static {
        HEADER.put(OWL2.versionIRI, "ontology.version");
        HEADER.put(DCTerms.modified, "ontology.modified");
        HEADER.put(DCTerms.creator, "ontology.creator");
        HEADER.put(DCTerms.license, "ontology.license");
        HEADER.put(vann("preferredNamespaceUri"), "ontology.namespace");
        HEADER.put(vann("preferredNamespacePrefix"), "ontology.prefix");
        HEADER.put(DCTerms.bibliographicCitation, "ontology.citation");
        HEADER.put(RDFS.seeAlso, "ontology.also");
        FACTS.put(RDFS.subClassOf, "ontology.subclass");
        FACTS.put(RDFS.subPropertyOf, "ontology.subproperty");
        FACTS.put(RDFS.domain, "ontology.domain");
        FACTS.put(SchemaDO.domainIncludes, "ontology.domain.several");
        FACTS.put(RDFS.range, "ontology.range");
        FACTS.put(SchemaDO.rangeIncludes, "ontology.range.several");
        FACTS.put(OWL.inverseOf, "ontology.inverse");
        FACTS.put(SKOS.closeMatch, "ontology.close");
        FACTS.put(SKOS.narrowMatch, "ontology.narrow");
        FACTS.put(SKOS.relatedMatch, "ontology.related");
        FACTS.put(SKOS.example, "ontology.written");
    }

    private static final char NO_BREAK = '\u00a0';

    private final Model all;
    private final ExpectedStatements expected;
    private final Wording words;
    private final Hrefs hrefs;

    /**
     * @param all the vocabulary and its alignment
     */
    OntologyFacts(Model all, ExpectedStatements expected, Wording words, Hrefs hrefs) {
        this.all = all;
        this.expected = expected;
        this.words = words;
        this.hrefs = hrefs;
    }

    private static Property vann(String name) {
        return ResourceFactory.createProperty("http://purl.org/vocab/vann/" + name);
    }

    /** What the vocabulary says of itself. */
    List<OntologyView.Fact> ofVocabulary(Resource ontology) {
        return facts(ontology, HEADER);
    }

    /** What it says of a term. */
    List<OntologyView.Fact> of(Resource term) {
        List<OntologyView.Fact> facts = facts(term, FACTS);
        uses(term).ifPresent(facts::add);
        return facts;
    }

    private List<OntologyView.Fact> facts(Resource subject, Map<Property, String> properties) {
        List<OntologyView.Fact> facts = new ArrayList<>();
        properties.forEach(
                (property, key) -> {
                    List<PageLink> values =
                            all.listObjectsOfProperty(subject, property).toList().stream()
                                    .map(this::link)
                                    .sorted(Comparator.comparing(link -> link.label().plain()))
                                    .toList();
                    if (!values.isEmpty()) {
                        facts.add(new OntologyView.Fact(words.of(key), values));
                    }
                });
        return facts;
    }

    /** The properties that a class has, with how many values a correct graph gives them. */
    private Optional<OntologyView.Fact> uses(Resource term) {
        Map<String, ExpectedStatements.Count> counts = expected.of(term);
        counts.remove(RDF.type.getURI());
        TreeSet<String> properties = new TreeSet<>(counts.keySet());
        for (Property domain : List.of(RDFS.domain, SchemaDO.domainIncludes)) {
            all.listSubjectsWithProperty(domain, term)
                    .forEach(property -> properties.add(property.getURI()));
        }
        List<PageLink> links =
                properties.stream().map(property -> use(property, counts.get(property))).toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new OntologyView.Fact(words.of("ontology.properties"), links));
    }

    private PageLink use(String property, ExpectedStatements.Count count) {
        PageLink link = link(all.createResource(property));
        String number = count == null ? "" : NO_BREAK + count.text();
        return new PageLink(Label.plain(link.label().plain() + number, ""), link.href());
    }

    private PageLink link(RDFNode value) {
        if (value.isLiteral()) {
            return new PageLink(label(value), "");
        }
        String iri = value.asResource().getURI();
        String href =
                iri.startsWith(Pkg.NAMESPACE)
                        ? iri.substring(Pkg.ONTOLOGY.length())
                        : hrefs.page(iri);
        return new PageLink(Label.plain(Prefixes.shortened(iri), ""), href);
    }

    static Label label(RDFNode text) {
        return Label.plain(text.asLiteral().getLexicalForm(), text.asLiteral().getLanguage());
    }
}
