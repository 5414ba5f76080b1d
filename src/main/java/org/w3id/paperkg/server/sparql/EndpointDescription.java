package org.w3id.paperkg.server.sparql;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.guard.OfferedCalls;

/**
 * What the endpoint says of itself.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
 *     Description</a>
 */
final class EndpointDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "JSON-LD",
                    "RDF_XML",
                    "TriG",
                    "N-Quads");

    private final Model model = ModelFactory.createDefaultModel();
    private final String url;

    private EndpointDescription(String url) {
        this.url = url;
        model.setNsPrefix("sd", SD);
        model.setNsPrefix("void", VOID);
        model.setNsPrefix("dcterms", DCTerms.NS);
        model.setNsPrefix("formats", FORMATS);
    }

    /**
     * @param url the endpoint's own address, as the client reached it
     */
    static Model of(String url, Generation generation) {
        EndpointDescription description = new EndpointDescription(url);
        description.describe(generation);
        return description.model;
    }

    private void describe(Generation generation) {
        Resource dataset = part("dataset").addProperty(RDF.type, sd("Dataset"));
        Resource service =
                part("service")
                        .addProperty(RDF.type, sd("Service"))
                        .addProperty(DCTerms.title, "PaperKG", "en")
                        .addProperty(property("endpoint"), model.createResource(url))
                        .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
                        .addProperty(
                                property("defaultEntailmentRegime"),
                                model.createResource("http://www.w3.org/ns/entailment/Simple"))
                        .addProperty(property("defaultDataset"), dataset)
                        .addProperty(property("feature"), textSearch());
        addCalls(service, OfferedCalls.FUNCTION, "extensionFunction", "Function");
        addCalls(service, OfferedCalls.PROPERTY, "propertyFeature", "Feature");
        addCalls(service, OfferedCalls.AGGREGATE, "extensionAggregate", "Aggregate");
        for (String name : RESULT_FORMATS) {
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + name));
        }
        dataset.addProperty(
                property("defaultGraph"),
                graph("default-graph", generation.manifest().triples())
                        .addProperty(DCTerms.identifier, generation.name()));
        ReadTransaction.run(generation.dataset(), () -> addNamed(dataset, generation.dataset()));
    }

    private void addCalls(Resource service, OfferedCalls kind, String property, String type) {
        for (String iri : kind.iris()) {
            service.addProperty(
                    property(property), model.createResource(iri).addProperty(RDF.type, sd(type)));
        }
    }

    private void addNamed(Resource dataset, Dataset data) {
        List<String> names = new ArrayList<>();
        data.listModelNames().forEachRemaining(name -> names.add(name.getURI()));
        names.sort(null);
        for (int i = 0; i < names.size(); i++) {
            dataset.addProperty(
                    property("namedGraph"),
                    part("named-graph-" + (i + 1))
                            .addProperty(RDF.type, sd("NamedGraph"))
                            .addProperty(property("name"), model.createResource(names.get(i)))
                            .addProperty(
                                    property("graph"),
                                    graph(
                                            "graph-" + (i + 1),
                                            data.getNamedModel(names.get(i)).size())));
        }
    }

    private Resource graph(String name, long triples) {
        return part(name)
                .addProperty(RDF.type, sd("Graph"))
                .addProperty(
                        model.createProperty(VOID + "triples"),
                        model.createTypedLiteral(BigInteger.valueOf(triples)));
    }

    private Resource textSearch() {
        return model.createResource("http://jena.apache.org/text#query")
                .addProperty(RDF.type, sd("Feature"))
                .addProperty(DCTerms.title, "Text search in English and Korean", "en");
    }

    private Resource part(String name) {
        return model.createResource(url + "#" + name);
    }

    private Resource sd(String name) {
        return model.createResource(SD + name);
    }

    private Property property(String name) {
        return model.createProperty(SD, name);
    }
}
