package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.network.stored.NetworkTriples;

/** A few papers as a graph; whoever writes one is an author. Topics are listed main topic first. */
public final class Papers {
    static final String BASE = "https://w3id.org/paperkg/";
    private static final String ONTOLOGY = BASE + "ontology#";

    /** Authors by key; who is called otherwise has a name of its own. */
    record Paper(LocalDate listed, TreeSet<String> authors, List<String> topics) {}

    private final List<Paper> papers = new ArrayList<>();
    private final TreeMap<String, String> names = new TreeMap<>();
    private final Model more = ModelFactory.createDefaultModel();

    public Papers paper(String listed, List<String> topics, String... authors) {
        papers.add(new Paper(LocalDate.parse(listed), new TreeSet<>(List.of(authors)), topics));
        return this;
    }

    public Papers paper(String... authors) {
        return paper("2024-01-01", List.of(), authors);
    }

    Papers name(String key, String name) {
        names.put(key, name);
        return this;
    }

    /** States something else of an author. */
    Papers state(String key, String property, Object value) {
        more.add(author(key), term(property), ResourceFactory.createTypedLiteral(value));
        return this;
    }

    Papers community(String key, String label) {
        Resource community = ResourceFactory.createResource(BASE + "community/" + label);
        more.add(author(key), term("community"), community);
        more.add(community, SKOS.prefLabel, label, "en");
        more.add(community, SKOS.prefLabel, "공동체", "ko");
        return this;
    }

    List<Paper> all() {
        return papers;
    }

    String name(String key) {
        return names.getOrDefault(key, key);
    }

    public static String iri(String key) {
        return BASE + "author/" + key;
    }

    public static String topicIri(String slug) {
        return BASE + "topic/" + slug;
    }

    static Property term(String name) {
        return ResourceFactory.createProperty(ONTOLOGY + name);
    }

    private static Resource author(String key) {
        return ResourceFactory.createResource(iri(key));
    }

    public CollaborationGraph graph() {
        Dataset dataset = dataset();
        return dataset.calculateRead(
                () -> NetworkTriples.of(dataset.asDatasetGraph().getDefaultGraph()));
    }

    Dataset dataset() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> write(dataset.getDefaultModel()));
        return dataset;
    }

    private void write(Model model) {
        model.add(more);
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            String id = "2401.%05d".formatted(i);
            Resource node =
                    model.createResource(BASE + "paper/" + id, term("Paper"))
                            .addProperty(DCTerms.identifier, id)
                            .addProperty(DCTerms.title, "Paper " + i, "en")
                            .addProperty(
                                    term("firstListed"),
                                    paper.listed().toString(),
                                    XSDDatatype.XSDdate);
            for (String key : paper.authors()) {
                node.addProperty(DCTerms.creator, author(key));
                model.add(author(key), RDF.type, term("Author"));
                model.add(author(key), FOAF.name, name(key));
            }
            for (int rank = 1; rank <= paper.topics().size(); rank++) {
                String slug = paper.topics().get(rank - 1);
                Resource topic =
                        model.createResource(topicIri(slug), term("Topic"))
                                .addProperty(SKOS.prefLabel, slug.replace('-', ' '), "en");
                model.createResource(node.getURI() + "/topic/" + slug)
                        .addProperty(term("paper"), node)
                        .addProperty(term("topic"), topic)
                        .addLiteral(term("rank"), rank);
            }
        }
    }
}
