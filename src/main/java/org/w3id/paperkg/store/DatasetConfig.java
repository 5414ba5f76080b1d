package org.w3id.paperkg.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.JA;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.store.disk.StoreException;

/**
 * The assembler description of the dataset and the services, in which {@code generation/} stands
 * for the folder of the generation to open. Builder and server read the same description, so that
 * what is indexed is what is searched.
 */
public final class DatasetConfig {
    private static final String PLACEHOLDER = "generation/";
    private static final String BUNDLED = "fuseki-config/paperkg.ttl";

    private final Model description;
    private final String name;

    private DatasetConfig(Model description, String name) {
        this.description = description;
        this.name = name;
    }

    /** The description that comes with the program. */
    public static DatasetConfig bundled() {
        try (InputStream in = DatasetConfig.class.getClassLoader().getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + BUNDLED);
            }
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(in).lang(Lang.TURTLE).base("urn:paperkg:config").parse(model);
            // each thing in it has its type, so that none must be inferred, which takes a tenth of
            // a second
            model.add(JA.This, RDF.type, JA.Expanded);
            return new DatasetConfig(model, BUNDLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A description of the user's own.
     *
     * @throws StoreException when the file cannot be read or describes no text dataset
     */
    public static DatasetConfig read(Path file) throws StoreException {
        try {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(file).lang(Lang.TURTLE).parse(model);
            DatasetConfig config = new DatasetConfig(model, file.toString());
            config.textDataset(model);
            return config;
        } catch (RiotException e) {
            throw new StoreException(
                    "the configuration %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The description with the paths of one generation in it. */
    public Model of(Path generation) {
        Model placed = ModelFactory.createDefaultModel().add(description);
        List<Statement> paths =
                placed.listStatements()
                        .filterKeep(statement -> statement.getObject().isLiteral())
                        .filterKeep(statement -> statement.getString().startsWith(PLACEHOLDER))
                        .toList();
        for (Statement path : paths) {
            String below = path.getString().substring(PLACEHOLDER.length());
            placed.remove(path);
            placed.add(
                    path.getSubject(),
                    path.getPredicate(),
                    generation.toAbsolutePath().resolve(below).toString());
        }
        return placed;
    }

    /** Assembles the dataset of a generation's folder. */
    Dataset assemble(Path generation) throws StoreException {
        return (Dataset) Assembler.general().open(textDataset(of(generation)));
    }

    /** The resource in a description that stands for the dataset. */
    Resource textDataset(Model model) throws StoreException {
        List<Resource> found =
                model.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).toList();
        if (found.size() != 1) {
            throw new StoreException(
                    "the configuration %s describes %d resources of type text:TextDataset; exactly one is expected"
                            .formatted(name, found.size()));
        }
        return found.get(0);
    }
}
