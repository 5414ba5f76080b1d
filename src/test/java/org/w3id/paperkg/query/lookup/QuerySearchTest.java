package org.w3id.paperkg.query.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;

class QuerySearchTest {
    private static final List<CannedQuery> QUERIES = QueryCatalog.bundled().queries();

    private static List<String> ids(QuerySearch search) {
        return search.queries().stream().map(canned -> canned.id().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rising topics, topic/emerging",
        "trending, topic/emerging",
        "Topics rising!, topic/emerging",
        "뜨는 주제, topic/emerging",
        "급상승 주제의, topic/emerging",
        "collaborators, author/coauthors",
        "co-author, author/coauthors",
        "popular papers, paper/most-voted",
        "인기 논문, paper/most-voted",
        "github, paper/with-code",
        "similar paper, paper/related",
        "동명이인, curation/ambiguous-names",
        "same person, curation/possible-duplicates",
        "influential people, author/central",
        "recommended people, author/second-degree",
        "clusters, community/list",
        "today, digest/latest",
        "histories, topic/trend"
    })
    void findsWhatAPersonWouldCallIt(String words, String id) {
        QuerySearch search = QuerySearch.of(QUERIES, words);
        assertFalse(search.close(), words);
        assertTrue(ids(search).contains(id), () -> words + ": " + ids(search));
    }

    @ParameterizedTest
    @CsvSource({"emergin topcs, topic/emerging", "rising zebras, topic/emerging"})
    void showsTheClosestWhereNoneHasAllWords(String words, String id) {
        QuerySearch search = QuerySearch.of(QUERIES, words);
        assertTrue(search.close());
        assertTrue(ids(search).contains(id), () -> words + ": " + ids(search));
    }

    @Test
    void findsNothingForWordsThatNobodyKnows() {
        assertEquals(new QuerySearch(List.of(), true), QuerySearch.of(QUERIES, "qqqqqqq"));
    }

    @Test
    void findsAllWithoutWords() {
        assertEquals(QUERIES, QuerySearch.of(QUERIES, "  ").queries());
    }
}
