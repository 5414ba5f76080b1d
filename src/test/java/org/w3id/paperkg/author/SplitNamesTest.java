package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.author.Papers.DAY;
import static org.w3id.paperkg.author.Papers.paper;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.vocabulary.ArxivId;

class SplitNamesTest {
    private static List<String> names(Paper... papers) {
        return SplitNames.of(List.of(papers)).joined().stream()
                .map(SplitNames.Person::name)
                .toList();
    }

    @Test
    void joinsAKnownFamilyNameAndTheWordBesideIt() {
        assertEquals(
                List.of("Sunhild Karlsen"),
                names(
                        paper(1, DAY, "Sunhild", "Karlsen", "Ann Poe", "Ben Coe"),
                        paper(2, DAY, "Bo Karlsen", "Ann Poe")));
    }

    /** Some people have one name, and two of them may stand side by side. */
    @Test
    void onlyTellsTwoWordsThatNothingElseJoins() {
        Paper[] papers = {paper(1, DAY, "Sunhild", "Karlsen", "Ann Poe", "Ben Coe")};
        assertEquals(List.of(), names(papers));
        assertEquals(1, SplitNames.of(List.of(papers)).doubtful().size());
    }

    @Test
    void putsTheFamilyNameLastThatOthersHave() {
        assertEquals(
                List.of("Shaochen Zhong"),
                names(
                        paper(1, DAY, "Ann Poe", "Zhong", "Ben Coe", "Shaochen"),
                        paper(2, DAY, "Wei Zhong")));
    }

    @Test
    void joinsWhatTheCollectionKnowsInEachList() {
        assertEquals(
                List.of("Ann Poe"),
                names(paper(1, DAY, "Poe", "Ann"), paper(2, DAY, "Ann Poe", "Ben Coe")));
    }

    @Test
    void leavesTwoWhoStandAloneElsewhere() {
        Paper[] papers = {
            paper(1, DAY, "Aakash", "Madonna", "Ann Poe"), paper(2, DAY, "Madonna", "Ben Coe")
        };
        assertEquals(List.of(), names(papers));
        assertEquals(1, SplitNames.of(List.of(papers)).doubtful().size());
    }

    @Test
    void leavesGroupsAndLongerRowsOfWords() {
        assertEquals(
                List.of(),
                names(
                        paper(1, DAY, "OpenAI", "NVIDIA", "Ann Poe"),
                        paper(2, DAY, "Ann", "Ben", "Cid", "Dee Foe")));
    }

    @Test
    void keepsBothAuthorshipsAndCountsOnePerson() {
        AuthorIndex index =
                AuthorIndex.of(
                        List.of(
                                paper(1, DAY, "Ann Poe", "Zhong", "Ben Coe", "Shaochen"),
                                paper(2, DAY, "Shaochen Zhong", "Wei Zhong")));
        ArxivId id = new ArxivId("2402.00001");
        assertEquals(List.of("ann-poe", "shaochen-zhong", "ben-coe"), index.slugsOf(id));
        assertEquals(
                List.of("Ann Poe", "Zhong", "Ben Coe", "Shaochen"),
                index.of(id).stream().map(Authorship::nameAsListed).toList());
        Author joined =
                index.authors().stream()
                        .filter(author -> author.slug().equals("shaochen-zhong"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Shaochen Zhong", joined.name());
        assertEquals(List.of(), joined.otherNames());
        assertEquals(2, joined.paperCount());
        assertEquals(
                List.of(
                        "a.md:2: name-in-two-parts 'Shaochen' and 'Zhong' are read as one person,"
                                + " Shaochen Zhong"),
                index.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void suggestsKoreanNamesThatDifferInASpace() {
        List<Paper> papers =
                Stream.of(
                                paper(1, DAY, "김철수", "Ann Poe"),
                                paper(2, DAY, "김 철수", "Ben Coe"),
                                paper(3, DAY, "Cid Doe", "Dee Foe"))
                        .toList();
        AuthorIndex index = AuthorIndex.of(papers);
        assertEquals(
                List.of("김-철수 김철수"),
                AuthorIdentity.of(index, CoauthorNetwork.of(papers, index, 0))
                        .possibleDuplicates()
                        .stream()
                        .map(pair -> pair.first() + " " + pair.second())
                        .toList());
    }
}
