package org.w3id.paperkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds what it is for. */
class SkosIntegrityTest {
    private static final String SOUND =
            """
            PREFIX : <http://example.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            :all a skos:ConceptScheme .
            :model a skos:Concept ; skos:inScheme :all ; skos:prefLabel "model"@en , "모델"@ko .
            :tiny a skos:Concept ; skos:inScheme :all ; skos:broader :model ;
                skos:prefLabel "tiny model"@en ; skos:altLabel "TM"@en .
            :tinier a skos:Concept ; skos:inScheme :all ; skos:broader :tiny ;
                skos:prefLabel "tinier model"@en ; skos:related :other .
            :other a skos:Concept ; skos:inScheme :all ; skos:prefLabel "other"@en .
            """;

    private static List<String> violations(String addition) {
        return SkosIntegrity.violations(
                RDFParser.fromString(SOUND + addition, Lang.TURTLE).toGraph());
    }

    @Test
    void findsNothingInASoundThesaurus() {
        assertEquals(List.of(), violations(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":model a skos:ConceptScheme . | S9",
                ":tiny skos:altLabel 'tiny model'@en . | S13",
                ":tiny skos:hiddenLabel 'TM'@en . | S13",
                ":tiny skos:prefLabel 'small model'@en . | S14",
                ":tinier skos:related :model . | S27",
                ":model skos:related :tinier . | S27",
                ":model skos:broader :tinier . | is broader than itself",
                ":model skos:broader :nothing . | no concept",
                ":model skos:inScheme :nothing . | no scheme",
                ":new a skos:Concept ; skos:prefLabel 'new'@en . | is in no scheme",
                ":new a skos:Concept ; skos:inScheme :all ; skos:prefLabel 'Model'@en . | like",
                ":model skos:altLabel ' '@en . | blank"
            },
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`')
    void findsADefect(String addition, String sentence) {
        List<String> found = violations(addition);
        assertTrue(found.toString().contains(sentence), found::toString);
    }
}
