package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;

/** The authors of the real digests, against what an independent program counted by printed name. */
class AuthorCorpusTest {

    @Test
    void hasTheAuthorsAndPairsThatAnIndependentProgramFound() {
        Corpus corpus = Corpus.orSkip();
        List<Paper> papers =
                new CollectionReader(path -> {}).read(List.of(corpus.digests())).papers();
        Set<String> names = new HashSet<>();
        papers.forEach(paper -> names.addAll(paper.authors().names()));
        AuthorIndex index = AuthorIndex.of(papers);

        assertEquals(total(corpus, "distinct_authors"), names.size());
        assertEquals(total(corpus, "total_authorships_distinct_papers"), index.authorshipCount());
        assertEquals(total(corpus, "distinct_coauthor_pairs"), pairsOfNames(papers, 0));
        assertEquals(
                total(corpus, "distinct_coauthor_pairs_teams_up_to_100"),
                pairsOfNames(papers, 100));
        assertTrue(index.authors().size() <= names.size());
        assertTrue(
                CoauthorNetwork.of(papers, index, 100).pairs().size() <= pairsOfNames(papers, 100));
    }

    private static int total(Corpus corpus, String name) {
        return corpus.totals().get(name).getAsNumber().value().intValue();
    }

    private static int pairsOfNames(List<Paper> papers, int maxTeamSize) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (Paper paper : papers) {
            List<String> team = paper.authors().names();
            if (maxTeamSize > 0 && team.size() > maxTeamSize) {
                continue;
            }
            for (String a : team) {
                for (String b : team) {
                    long first = numbers.computeIfAbsent(a, name -> numbers.size());
                    long second = numbers.computeIfAbsent(b, name -> numbers.size());
                    if (first < second) {
                        pairs.add(first << 32 | second);
                    }
                }
            }
        }
        return pairs.size();
    }
}
