package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.query.resource.ResourceIris;

/**
 * The exact answers on the small library. A golden file {@code aspect-name.tsv} begins with the
 * parameters, as {@code # name=value} lines; a graph is in {@code aspect-name.nt}, sorted. {@code
 * -Dgolden=update} rewrites what follows the parameters.
 */
class LibraryAnswersTest {
    private static final String PARAMETER = "# ";
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private static Dataset dataset;

    @BeforeAll
    static void open() {
        dataset = Library.dataset();
    }

    /** Text search needs an index; it has a test of its own. */
    static List<CannedQuery> queries() {
        return QueryCatalog.ofFolder(Library.QUERIES).queries().stream()
                .filter(query -> !query.text().contains("text:query"))
                .toList();
    }

    private static Path golden(CannedQuery canned) {
        String name = canned.id().aspect() + "-" + canned.id().name();
        return Library.FOLDER.resolve(name + (canned.query().isSelectType() ? ".tsv" : ".nt"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void areExact(CannedQuery canned) throws IOException {
        Path file = golden(canned);
        Map<String, List<String>> parameters = parameters(file);
        String actual = header(parameters) + answer(canned, parameters);
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void haveAtLeastOneRow(CannedQuery canned) throws IOException {
        long lines = answer(canned, parameters(golden(canned))).lines().count();
        assertFalse(canned.query().isSelectType() ? lines < 2 : lines < 1);
    }

    @Test
    void leaveNoOrphans() throws IOException {
        List<Path> known = queries().stream().map(LibraryAnswersTest::golden).sorted().toList();
        try (Stream<Path> files = Files.list(Library.FOLDER)) {
            assertEquals(
                    known,
                    files.filter(file -> file.toString().matches(".*[.](tsv|nt)"))
                            .sorted()
                            .toList());
        }
    }

    private static Map<String, List<String>> parameters(Path file) throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(PARAMETER)) {
                String[] parts = line.substring(PARAMETER.length()).split("=", 2);
                parameters.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
            }
        }
        return parameters;
    }

    private static String header(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(
                        all ->
                                all.getValue().stream()
                                        .map(one -> PARAMETER + all.getKey() + "=" + one + "\n"))
                .collect(Collectors.joining());
    }

    private static String answer(CannedQuery canned, Map<String, List<String>> parameters) {
        BoundQuery bound = new QueryBinder(ResourceIris.DEFAULT).bindAll(canned, parameters);
        return dataset.calculateRead(
                () -> {
                    try (QueryExecution execution = bound.on(dataset)) {
                        return canned.query().isSelectType()
                                ? rows(execution)
                                : triples(execution.execConstruct());
                    }
                });
    }

    private static String rows(QueryExecution execution) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSetFormatter.outputAsTSV(out, execution.execSelect());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String triples(Model model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, Lang.NTRIPLES);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
