package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNumbersTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areThoseOfAnotherProgram(long seed) {
        Teams teams = Teams.random(seed);
        assertEquals(new Coreness<>(teams.graph()).getScores(), cores(teams));
    }

    @Test
    void ofAPaperOfFourIsThreeAndOfOneWhoWroteWithOneOfThemIsOne() {
        assertEquals(
                Map.of("a", 3, "b", 3, "c", 3, "d", 3, "e", 1, "f", 0),
                cores(Teams.of("a b c d", "d e", "f")));
    }

    private static Map<String, Integer> cores(Teams teams) {
        return teams.measures().authors().stream()
                .collect(Collectors.toMap(AuthorMeasures::author, AuthorMeasures::coreNumber));
    }
}
