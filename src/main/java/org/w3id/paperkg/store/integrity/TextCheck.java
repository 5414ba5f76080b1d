package org.w3id.paperkg.store.integrity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Whether a text index is whole, and holds the texts of a graph: none less, none more. */
public final class TextCheck {
    private TextCheck() {}

    /** What is wrong, in sentences. Reads all of both, in a transaction that is open. */
    public static List<String> faults(Graph graph, TextIndexLucene index) {
        List<String> faults = new ArrayList<>();
        SetSum stated = new SetSum();
        SetSum indexed = new SetSum();
        boolean read =
                Reading.of("the texts of the graph", faults, () -> sum(graph, index, stated))
                        & Reading.of("the text index", faults, () -> sum(index, indexed))
                        & Reading.of("the text index", faults, () -> structure(index, faults));
        if (read && !stated.isSameAs(indexed)) {
            faults.add(
                    "The text index has other texts than the graph (%d and %d)."
                            .formatted(indexed.count(), stated.count()));
        }
        return faults;
    }

    private static void sum(Graph graph, TextIndexLucene index, SetSum sum) {
        EntityDefinition definition = index.getDocDef();
        for (String field : definition.fields()) {
            for (Node property : definition.getPredicates(field)) {
                Iterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
                while (found.hasNext()) {
                    Triple triple = found.next();
                    Node text = triple.getObject();
                    if (text.isLiteral()) {
                        add(
                                triple.getSubject().toString(),
                                field,
                                text.getLiteralLexicalForm(),
                                text.getLiteralLanguage(),
                                sum);
                    }
                }
            }
        }
    }

    private static void add(
            String subject, String field, String text, String language, SetSum sum) {
        sum.add(subject.hashCode(), field.hashCode(), text.hashCode(), language.hashCode());
    }

    private static void sum(TextIndexLucene index, SetSum sum) {
        EntityDefinition definition = index.getDocDef();
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            StoredFields stored = reader.storedFields();
            for (int i = 0; i < reader.maxDoc(); i++) {
                Document entry = stored.document(i);
                for (String field : definition.fields()) {
                    for (String text : entry.getValues(field)) {
                        add(
                                entry.get(definition.getEntityField()),
                                field,
                                text,
                                language(entry, definition),
                                sum);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    // a datatype is in the same field
    private static String language(Document entry, EntityDefinition definition) {
        return Optional.ofNullable(entry.get(definition.getLangField()))
                .filter(language -> !language.startsWith("^^"))
                .orElse("");
    }

    /** What Lucene itself finds: words that lead to no text, and the like. */
    private static void structure(TextIndexLucene index, List<String> faults) {
        FSDirectory files = (FSDirectory) index.getDirectory();
        try (Directory unlocked = FSDirectory.open(files.getDirectory(), NoLockFactory.INSTANCE);
                CheckIndex check = new CheckIndex(unlocked)) {
            check.setInfoStream(new PrintStream(OutputStream.nullOutputStream()));
            if (!check.checkIndex().clean) {
                faults.add("Lucene finds the text index damaged.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
