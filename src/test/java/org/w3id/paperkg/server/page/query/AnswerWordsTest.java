package org.w3id.paperkg.server.page.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.vocabulary.Pkg;

class AnswerWordsTest {
    private static final Path KOREAN =
            Path.of("src/main/resources/org/w3id/paperkg/server/page/answers_ko.properties");

    private static final List<String> KINDS = List.of("common", "figure", "part", "role");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @Test
    void callsEveryColumnOfTheBundledQueriesSomethingInKorean() throws IOException {
        Set<String> columns = new TreeSet<>();
        QueryCatalog.bundled().queries().stream()
                .filter(canned -> canned.query().isSelectType())
                .forEach(canned -> columns.addAll(canned.query().getResultVars()));
        Set<String> known = new TreeSet<>(korean().stringPropertyNames());
        known.removeIf(key -> key.contains("."));
        assertEquals(columns, known);
    }

    @Test
    void knowsTheWordsWithWhichQueriesSortTheirRows() throws IOException {
        Set<String> said = new TreeSet<>();
        for (CannedQuery canned : QueryCatalog.bundled().queries()) {
            List<String> columns = canned.query().getResultVars();
            for (String kind : KINDS.stream().filter(columns::contains).toList()) {
                Matcher quoted = QUOTED.matcher(canned.query().toString());
                while (quoted.find()) {
                    said.add(kind + "." + quoted.group(1).replace(' ', '-'));
                }
            }
        }
        said.removeIf(word -> word.endsWith(".en") || word.endsWith(".ko"));
        Set<String> known = new TreeSet<>(korean().stringPropertyNames());
        known.removeIf(key -> !KINDS.contains(key.split("[.]")[0]) || !key.contains("."));
        assertEquals(said, known);
        assertEquals(
                Optional.of(Label.plain("첫날", "ko")),
                AnswerWords.value("figure", "first day", LabelLanguage.KOREAN));
        assertEquals(
                Optional.empty(), AnswerWords.value("figure", "first day", LabelLanguage.ENGLISH));
    }

    @Test
    void callsWaysInWhichNamesDifferAsTheVocabularyDoes() throws IOException {
        OntologyTerms terms = OntologyTerms.bundled();
        Properties korean = korean();
        Set<String> known = new TreeSet<>(korean.stringPropertyNames());
        known.removeIf(key -> !key.startsWith("variation."));
        List<Resource> kinds =
                terms.terms().stream()
                        .filter(
                                term ->
                                        term.hasProperty(
                                                RDF.type,
                                                terms.model()
                                                        .createResource(
                                                                Pkg.NAMESPACE + "NameVariation")))
                        .toList();
        assertEquals(kinds.size(), known.size());
        for (Resource kind : kinds) {
            assertEquals(
                    terms.label(kind.getURI(), LabelLanguage.KOREAN)
                            .orElseThrow()
                            .asLiteral()
                            .getLexicalForm(),
                    korean.getProperty("variation." + kind.getLocalName()));
        }
    }

    private static Properties korean() throws IOException {
        Properties korean = new Properties();
        try (Reader reader = Files.newBufferedReader(KOREAN)) {
            korean.load(reader);
        }
        return korean;
    }

    @Test
    void callsAColumnWhatItsVariableIsCalled() {
        Label english = AnswerWords.heading("sharedTopics", LabelLanguage.ENGLISH);
        assertEquals(Label.plain("shared topics", "en"), english);
        assertEquals(
                Label.plain("공통 주제 수", "ko"),
                AnswerWords.heading("sharedTopics", LabelLanguage.KOREAN));
        assertEquals(
                Label.plain("my column", "en"),
                AnswerWords.heading("myColumn", LabelLanguage.KOREAN));
    }
}
