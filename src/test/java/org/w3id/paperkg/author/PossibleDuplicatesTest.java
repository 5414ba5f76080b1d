package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.author.Papers.DAY;
import static org.w3id.paperkg.author.Papers.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Names among a crowd of a thousand others. */
class PossibleDuplicatesTest {

    @ParameterizedTest
    @CsvSource({
        "Leo A. Celi, Leo Anthony Celi, INITIALS",
        "R. X. Xumo, Runxin Xumo, INITIALS",
        "Börje F. Karlsson, Börje Karlsson, MIDDLE_NAME",
        "Jian-Yun Nie, Jianyun Nie, SPACING",
        "PercyLiang, Percy Liang, SPACING",
        "Liang Percy, Percy Liang, ORDER",
        "Chua Tat-Seng, Tat-Seng Chua, ORDER",
        "Timothy Baldwin, Tim Baldwin, SHORT_FORM",
        "Evan Pete Walsh, Pete Walsh, PART_LEFT_OUT",
        "Felipe Llinares, Felipe Llinares-López, PART_LEFT_OUT",
        "Omkar Thawakar, Omkar Thawkar, SPELLING",
        "Anton Alaykin, Anton Alyakin, SPELLING",
    })
    void knowsTheWaysInWhichANameVaries(String one, String other, NameVariation variation) {
        PossibleDuplicate pair = withTwoSharedCoauthors(one, other).orElseThrow();
        assertEquals(variation, pair.variation());
        assertEquals(2, pair.sharedCoauthors());
        assertTrue(pair.score() > AuthorIdentity.LEAST_SCORE && pair.score() < 1, pair::toString);
    }

    @ParameterizedTest
    @CsvSource({
        // another middle name, given names whose syllables changed places, another letter
        "Leo A. Celi, Leo B. Celi",
        "Jin-Young Kimo, Young-Jin Kimo",
        "Z. F. Wang, Zhiyu Wang",
        // one letter more is another name, not a short form, and the names are short
        "Yimi Nie, Yimin Nie",
        "Runxin Xumo, Gertrud Xumo",
        "Celi Team, Leo Celi Team",
    })
    void keepsDifferentNamesApart(String one, String other) {
        assertEquals(Optional.empty(), withTwoSharedCoauthors(one, other));
    }

    @Test
    void suggestsNothingForACommonNameWithoutSharedCoauthors() {
        assertEquals(Optional.empty(), withNothingShared("Wei X. Wang", "Wei Wang"));
        assertEquals(Optional.empty(), withNothingShared("Wei-Bo Zhang", "Weibo Zhang"));
    }

    @Test
    void needsNoSharedCoauthorForANameThatNobodyElseHas() {
        assertTrue(withNothingShared("Börje F. Karlsson", "Börje Karlsson").isPresent());
    }

    @Test
    void likesSharedCoauthors() {
        double without = withNothingShared("Börje F. Karlsson", "Börje Karlsson").get().score();
        double with = withTwoSharedCoauthors("Börje F. Karlsson", "Börje Karlsson").get().score();
        assertTrue(with > without, with + " " + without);
    }

    @Test
    void trustsAPaperThatListsBoth() {
        List<Paper> papers =
                List.of(
                        paper(1, DAY, "Börje F. Karlsson", "Börje Karlsson", "Ada Kimo"),
                        paper(2, DAY, "Börje F. Karlsson", "Ada Kimo"));
        assertEquals(List.of(), suggestions(papers));
    }

    @Test
    void takesCoauthorsWhoseNamesVaryTheSameWayAsShared() {
        // a family name that some others have
        Paper families = paper(9, DAY, "Aa Wango", "Bb Wango", "Cc Wango", "Dd Wango");
        List<PossibleDuplicate> found =
                suggestions(
                        List.of(
                                families,
                                paper(1, DAY, "Weimo Wango", "Linjo Wango", "Furo Wango"),
                                paper(2, DAY, "Wango Weimo", "Wango Linjo", "Wango Furo")));
        assertEquals(3, found.size(), found::toString);
        assertEquals(0, found.get(0).sharedCoauthors());
        List<Paper> alone =
                List.of(
                        families,
                        paper(1, DAY, "Weimo Wango", "Linjo Wango", "Furo Wango"),
                        paper(2, DAY, "Wango Weimo", "Cem Celiko", "Dara Dunno"));
        assertEquals(List.of(), suggestions(alone));
    }

    @Test
    void seesTwoPeopleWhoseCommaIsMissing() {
        List<Paper> papers =
                List.of(
                        paper(1, DAY, "Dvir Samuel", "Yuval Atzmon", "Gal Cheko"),
                        paper(2, DAY, "Dvir Samuel Yuval Atzmon", "Gal Cheko"));
        assertEquals(List.of(), suggestions(papers));
    }

    @Test
    void doesNotDoubtWhatPeopleSplit() {
        List<Paper> papers = new ArrayList<>(Papers.crowd());
        papers.add(paper(1, DAY, "Börje Karlsson", "Ada Kimo"));
        papers.add(paper(2, DAY, "Börje Karlsson", "Bo Bergo"));
        AuthorCuration decided =
                new AuthorCuration(
                        List.of(
                                new AuthorCuration.Split(
                                        "borje-karlsson",
                                        Set.of(new ArxivId("2402.00002")),
                                        "borje-karlsson-2",
                                        "Börje Karlsson",
                                        new AuthorCuration.Origin("my.ttl", 1))),
                        List.of(),
                        List.of(),
                        List.of());
        assertEquals(List.of(), suggestions(AuthorIndex.of(papers, decided), papers));
    }

    @Test
    void ordersKeysAndPairs() {
        List<Paper> papers =
                List.of(
                        paper(1, DAY, "Percy Liango", "Zoe Zamboni"),
                        paper(2, DAY, "Liango Percy", "Zoe Q. Zamboni"));
        assertEquals(
                List.of("liango-percy percy-liango", "zoe-q-zamboni zoe-zamboni"),
                suggestions(papers).stream().map(p -> p.first() + " " + p.second()).toList());
    }

    @Test
    void doesNotDependOnTheOrderOfPapers() {
        List<Paper> papers = new ArrayList<>(Papers.crowd());
        papers.addAll(sharing("Leo A. Celi", "Leo Anthony Celi"));
        papers.addAll(sharing("Omkar Thawakar", "Omkar Thawkar"));
        List<PossibleDuplicate> inOrder = suggestions(AuthorIndex.of(papers), papers);
        assertEquals(2, inOrder.size());
        Collections.shuffle(papers, new Random(1));
        assertEquals(inOrder, suggestions(AuthorIndex.of(papers), papers));
    }

    @Test
    void hasNothingToSayOfNobody() {
        assertEquals(List.of(), suggestions(AuthorIndex.of(List.of()), List.of()));
    }

    private static List<Paper> sharing(String one, String other) {
        int number = Math.abs(one.hashCode() % 1000) * 2 + 10;
        return List.of(
                paper(number, DAY, one, "Ada Kimo", "Bo Bergo"),
                paper(number + 1, DAY, other, "Ada Kimo", "Bo Bergo"));
    }

    private static Optional<PossibleDuplicate> withTwoSharedCoauthors(String one, String other) {
        return suggestions(sharing(one, other)).stream().findFirst();
    }

    private static Optional<PossibleDuplicate> withNothingShared(String one, String other) {
        return suggestions(
                        List.of(
                                paper(1, DAY, one, "Ada Kimo", "Bo Bergo"),
                                paper(2, DAY, other, "Cem Celiko", "Dara Dunno")))
                .stream()
                .findFirst();
    }

    private static List<PossibleDuplicate> suggestions(List<Paper> papers) {
        List<Paper> all = new ArrayList<>(Papers.crowd());
        all.addAll(papers);
        return suggestions(AuthorIndex.of(all), all);
    }

    private static List<PossibleDuplicate> suggestions(AuthorIndex index, List<Paper> papers) {
        CoauthorNetwork network = CoauthorNetwork.of(papers, index, 100);
        return AuthorIdentity.of(index, network).possibleDuplicates();
    }
}
