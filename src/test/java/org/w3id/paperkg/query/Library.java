package org.w3id.paperkg.query;

import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.guard.OfferedFunctions;

/** The small library that the queries are tested on. */
public final class Library {
    static final Path FOLDER = Path.of("src/test/resources/library");
    public static final Path QUERIES = Path.of("queries");

    private Library() {}

    static Model model() {
        return RDFDataMgr.loadModel(FOLDER.resolve("library.ttl").toUri().toString());
    }

    public static Dataset dataset() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> dataset.getDefaultModel().add(model()));
        return dataset;
    }

    /** With a text index as the store makes it; the folder is for the files. */
    static Dataset textDataset(Path folder) {
        Model description = DatasetConfig.bundled().of(folder);
        Resource text =
                description.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).next();
        Dataset dataset = (Dataset) Assembler.general().open(text);
        OfferedFunctions.use(dataset.getContext());
        dataset.executeWrite(() -> dataset.getDefaultModel().add(model()));
        return dataset;
    }
}
