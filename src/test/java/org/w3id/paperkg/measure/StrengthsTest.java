package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Paper;

class StrengthsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countThePapersWithOthers(long seed) {
        Teams teams = Teams.random(seed);
        for (AuthorMeasures author : teams.measures().authors()) {
            long papers =
                    teams.papers().stream()
                            .map(Paper::id)
                            .map(teams.authors()::slugsOf)
                            .filter(team -> team.size() > 1)
                            .filter(team -> team.size() <= Teams.MAX_TEAM_SIZE)
                            .filter(team -> team.contains(author.author()))
                            .count();
            assertEquals(papers, author.totalStrength());
        }
    }

    @Test
    void ofEqualsAreEqualWhateverWasAdded() {
        // 3/3 + 1 and 7/7 + 1, which are no equal sums of floating-point numbers
        CompressedNetwork network = Teams.of("a b c d", "a b", "e f g h i j k l", "e f").network();
        assertEquals(
                List.of(2.0, 2.0), List.of(Strengths.of(network)[0], Strengths.of(network)[4]));
    }
}
