package org.w3id.paperkg.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.w3id.paperkg.digest.reading.Entries.DAY;
import static org.w3id.paperkg.digest.reading.Entries.listing;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

class PaperTest {
    private static final ArxivId ID = new ArxivId("2402.00001");
    private static final OptionalInt UNKNOWN = OptionalInt.empty();
    private static final AuthorList TWO = AuthorList.of(List.of("Ada Kim", "Bo Lund"), false);
    private static final AuthorList THREE_CUT = AuthorList.of(List.of("A", "B", "C"), true);
    private static final AuthorList THREE = AuthorList.of(List.of("A", "B", "C"), false);

    @Test
    void prefersAWholeListOfAuthorsToALongerOneThatIsCut() {
        assertEquals(TWO, paper(THREE_CUT, TWO).authors());
    }

    @Test
    void prefersTheLongerOfTwoWholeLists() {
        assertEquals(THREE, paper(TWO, THREE).authors());
    }

    @Test
    void prefersTheOlderOfTwoListsAlike() {
        AuthorList other = AuthorList.of(List.of("Cy Roe", "Di Roe"), false);
        assertEquals(TWO, paper(TWO, other).authors());
    }

    @Test
    void prefersACutListToNone() {
        assertEquals(THREE_CUT, paper(AuthorList.NONE, THREE_CUT).authors());
    }

    @Test
    void hasNoAuthorsWhenNoListingNamesAny() {
        assertEquals(AuthorList.NONE, paper(AuthorList.NONE, AuthorList.NONE).authors());
    }

    @Test
    void hasTheHighestVotesSeen() {
        assertEquals(OptionalInt.of(9), voted(OptionalInt.of(9), UNKNOWN, OptionalInt.of(4)));
    }

    @Test
    void keepsUnknownVotesUnknown() {
        assertEquals(UNKNOWN, voted(UNKNOWN, UNKNOWN));
    }

    @Test
    void hasItsOldestTitleAndDate() {
        Paper paper = paper(TWO, THREE);
        assertEquals("Title of 2024-02-12", paper.title());
        assertEquals(DAY, paper.firstListed());
    }

    @Test
    void hasAtLeastOneListing() {
        assertThrows(IllegalArgumentException.class, () -> new Paper(ID, List.of()));
    }

    private static Paper paper(AuthorList first, AuthorList second) {
        return new Paper(
                ID,
                List.of(listing(DAY, UNKNOWN, first), listing(DAY.plusDays(1), UNKNOWN, second)));
    }

    private static OptionalInt voted(OptionalInt... votes) {
        return new Paper(ID, List.of(votes).stream().map(v -> listing(DAY, v, TWO)).toList())
                .votes();
    }
}
