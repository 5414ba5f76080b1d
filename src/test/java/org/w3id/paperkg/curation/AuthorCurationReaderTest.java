package org.w3id.paperkg.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.digest.Problem;

/** Each mistake is said with its line, marked here by {@code #!}, and leaves the rest in force. */
class AuthorCurationReaderTest {
    private static final String PREFIXES =
            """
            @prefix pkg:    <https://w3id.org/paperkg/ontology#> .
            @prefix foaf:   <http://xmlns.com/foaf/0.1/> .
            @prefix schema: <https://schema.org/> .
            @prefix author: <https://w3id.org/paperkg/author/> .
            @prefix paper:  <https://w3id.org/paperkg/paper/> .
            @prefix :       <https://w3id.org/paperkg/author-curation/> .
            """;
    private static final String GOOD =
            ":good a pkg:Merge ; pkg:decides author:x ; pkg:into author:y ; pkg:reason \"r\" .\n";

    /** What the sentence says, what is left besides the good decision, and the file. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "is not exactly one of pkg:Split, pkg:Merge, pkg:Rename and pkg:Identify",
                        "",
                        ":1 a pkg:Ban ; pkg:decides author:a ; pkg:reason \"r\" . #!"),
                Arguments.of(
                        "has no reason",
                        "",
                        ":1 a pkg:Merge ; pkg:decides author:a ; pkg:into author:b . #!"),
                Arguments.of(
                        "has no 'pkg:into'",
                        "",
                        ":1 a pkg:Merge ; pkg:decides author:a ; pkg:reason \"r\" . #!"),
                Arguments.of(
                        "is no author",
                        "",
                        ":1 a pkg:Merge ; pkg:reason \"r\" ; pkg:into author:b ;\n"
                                + " pkg:decides paper:2402.06619 . #!"),
                Arguments.of(
                        "is no author",
                        "",
                        ":1 a pkg:Merge ; pkg:reason \"r\" ; pkg:into author:b ;\n"
                                + " pkg:decides <https://w3id.org/paperkg/author/Percy%20Liang> . #!"),
                Arguments.of(
                        "relates 'a' to itself",
                        "",
                        ":1 a pkg:Merge ; pkg:decides author:a ; pkg:into author:a ; pkg:reason"
                                + " \"r\" . #!"),
                Arguments.of(
                        "the property 'foaf:nick' is not known of a 'pkg:Rename'",
                        "rename a A",
                        ":1 a pkg:Rename ; pkg:decides author:a ; foaf:name \"A\" ; pkg:reason"
                                + " \"r\" ;\n"
                                + " foaf:nick \"b\" . #!"),
                Arguments.of(
                        "is no name",
                        "",
                        ":1 a pkg:Rename ; pkg:decides author:a ; pkg:reason \"r\" ;\n"
                                + " foaf:name \"A\"@en . #!"),
                Arguments.of(
                        "is neither an ORCID iD nor a person of DBLP",
                        "",
                        ":1 a pkg:Identify ; pkg:decides author:a ; pkg:reason \"r\" ;\n"
                                + " schema:sameAs <https://a.org/b> . #!"),
                Arguments.of(
                        "is neither an ORCID iD nor a person of DBLP",
                        "",
                        ":1 a pkg:Identify ; pkg:decides author:a ; pkg:reason \"r\" ;\n"
                                + " schema:sameAs <https://orcid.org/0000-0002-1825-0098> . #!"),
                Arguments.of(
                        "names no paper",
                        "",
                        ":1 a pkg:Split ; pkg:decides author:a ; pkg:into author:a-2 ; foaf:name"
                                + " \"A\" ; pkg:reason \"r\" . #!"),
                Arguments.of(
                        "is no paper and is left out",
                        "split a a-2 A [2402.06619]",
                        """
                        :1 a pkg:Split ; pkg:decides author:a ; pkg:into author:a-2 ; foaf:name "A" ;
                            pkg:paper paper:2402.06619 ,
                                paper:2402.06619v2 ; #!
                            pkg:reason "r" .
                        """),
                Arguments.of(
                        "gives 'a-2' another name than that of line 8",
                        "split a a-2 A [2402.06619]",
                        """
                        :1 a pkg:Split ; pkg:decides author:a ; pkg:into author:a-2 ; foaf:name "A" ; pkg:paper paper:2402.06619 ; pkg:reason "r" .
                        :2 a pkg:Split ; pkg:decides author:a ; pkg:into author:a-2 ; foaf:name "B" ; pkg:paper paper:2402.06618 ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 8 about 'a'",
                        "split a a-2 A [2402.06619]",
                        """
                        :1 a pkg:Split ; pkg:decides author:a ; pkg:into author:a-2 ; foaf:name "A" ; pkg:paper paper:2402.06619 ; pkg:reason "r" .
                        :2 a pkg:Split ; pkg:decides author:a ; pkg:into author:a-3 ; foaf:name "B" ; pkg:paper paper:2402.06619 ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 8 about 'a'",
                        "merge a b",
                        """
                        :1 a pkg:Merge ; pkg:decides author:a ; pkg:into author:b ; pkg:reason "r" .
                        :2 a pkg:Merge ; pkg:decides author:a ; pkg:into author:c ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 8 about 'a'",
                        "merge a b",
                        """
                        :1 a pkg:Merge ; pkg:decides author:a ; pkg:into author:b ; pkg:reason "r" .
                        :2 a pkg:Rename ; pkg:decides author:a ; foaf:name "A" ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 8 about 'a'",
                        "identify a https://dblp.org/pid/04/1701",
                        """
                        :1 a pkg:Identify ; pkg:decides author:a ; schema:sameAs <https://dblp.org/pid/04/1701> ; pkg:reason "r" .
                        :2 a pkg:Identify ; pkg:decides author:a ; schema:sameAs <https://dblp.org/pid/04/1702> ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "closes a circle (a -> b -> a)",
                        "merge a b",
                        """
                        :1 a pkg:Merge ; pkg:decides author:a ; pkg:into author:b ; pkg:reason "r" .
                        :2 a pkg:Merge ; pkg:decides author:b ; pkg:into author:a ; pkg:reason "r" . #!
                        """));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesTheLineAndKeepsTheRest(String said, String left, String file) {
        String text = PREFIXES + GOOD + file;
        CurationReading<AuthorCuration> reading = read(text);
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        Problem problem = reading.problems().get(0);
        assertTrue(problem.message().contains(said), problem::message);
        int line =
                1
                        + text.lines()
                                .toList()
                                .indexOf(
                                        text.lines()
                                                .filter(l -> l.endsWith("#!"))
                                                .findFirst()
                                                .get());
        assertEquals("my.ttl:" + line, problem.place());
        assertTrue(problem.code().loses());
        TreeSet<String> expected = new TreeSet<>(List.of("merge x y"));
        Stream.of(left).filter(one -> !one.isEmpty()).forEach(expected::add);
        assertEquals(expected, facts(reading.curation()));
    }

    @Test
    void readsEachKindWithItsLine() {
        CurationReading<AuthorCuration> reading =
                read(
                        PREFIXES
                                + GOOD
                                + """
                                :1 a pkg:Split ; pkg:decides author:a ; pkg:paper paper:2402.06619 , paper:2402.06082 ;
                                    pkg:into author:a-2 ; foaf:name "A (2)" ; pkg:reason "r" .
                                :2 a pkg:Rename ; pkg:decides author:a ; foaf:name " Á " ; pkg:reason "r" .
                                :3 a pkg:Identify ; pkg:decides author:a ; schema:sameAs <https://orcid.org/0000-0002-1825-0097> ; pkg:reason "r" .
                                :4 a pkg:Identify ; pkg:decides author:a ; schema:sameAs <https://dblp.org/pid/l/PercyLiang> ; pkg:reason "r" .
                                :5 a pkg:Merge ; pkg:decides <https://w3id.org/paperkg/author/홍길동> ; pkg:into author:a ; pkg:reason "r" .
                                """);
        assertEquals(List.of(), reading.problems());
        assertEquals(
                new TreeSet<>(
                        List.of(
                                "merge x y",
                                "merge 홍길동 a",
                                "split a a-2 A (2) [2402.06082, 2402.06619]",
                                "rename a Á",
                                "identify a https://orcid.org/0000-0002-1825-0097",
                                "identify a https://dblp.org/pid/l/PercyLiang")),
                facts(reading.curation()));
        assertEquals(
                new AuthorCuration.Origin("my.ttl", 8),
                reading.curation().splits().get(0).origin());
    }

    @Test
    void usesNothingOfAFileThatIsNotTurtle() {
        CurationReading<AuthorCuration> reading = read(PREFIXES + GOOD + "no turtle\n");
        assertEquals(AuthorCuration.NONE, reading.curation());
        assertEquals("my.ttl:8", reading.problems().get(0).place());
        assertFalse(reading.turtle());
    }

    private static CurationReading<AuthorCuration> read(String text) {
        return AuthorCurationReader.read(List.of(CurationTexts.file("my.ttl", text)));
    }

    private static TreeSet<String> facts(AuthorCuration curation) {
        List<String> facts = new ArrayList<>();
        curation.splits()
                .forEach(
                        s ->
                                facts.add(
                                        "split %s %s %s %s"
                                                .formatted(
                                                        s.author(),
                                                        s.into(),
                                                        s.name(),
                                                        new TreeSet<>(s.papers()))));
        curation.merges().forEach(m -> facts.add("merge " + m.author() + " " + m.into()));
        curation.renames().forEach(r -> facts.add("rename " + r.author() + " " + r.name()));
        curation.identifications()
                .forEach(i -> facts.add("identify " + i.author() + " " + i.person()));
        return new TreeSet<>(facts);
    }
}
