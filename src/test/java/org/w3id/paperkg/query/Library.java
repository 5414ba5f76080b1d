package org.w3id.paperkg.query;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The small library that the queries are tested on. */
final class Library {
    static final Path FOLDER = Path.of("src/test/resources/library");
    static final Path QUERIES = Path.of("queries");

    private Library() {}

    static Model model() {
        return RDFDataMgr.loadModel(FOLDER.resolve("library.ttl").toUri().toString());
    }

    static Dataset dataset() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> dataset.getDefaultModel().add(model()));
        return dataset;
    }

    /** With the fields and the Korean analysis that the store's text index has. */
    static Dataset textDataset() {
        EntityDefinition fields = new EntityDefinition("uri", "text");
        fields.set("text", NodeFactory.createURI("https://w3id.org/paperkg/ontology#text"));
        fields.set("title", DCTerms.title.asNode());
        fields.set("name", FOAF.name.asNode());
        fields.set("prefLabel", SKOS.prefLabel.asNode());
        fields.set("altLabel", SKOS.altLabel.asNode());
        fields.setGraphField("graph");
        fields.setLangField("lang");
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new KoreanAnalyzer());
        config.setValueStored(true);
        Dataset dataset =
                TextDatasetFactory.createLucene(
                        DatasetFactory.createTxnMem(), new ByteBuffersDirectory(), config);
        dataset.executeWrite(() -> dataset.getDefaultModel().add(model()));
        return dataset;
    }
}
