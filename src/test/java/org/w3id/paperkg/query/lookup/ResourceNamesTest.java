package org.w3id.paperkg.query.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.Library;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/** Parameters take authors and topics by the names people type. */
class ResourceNamesTest {
    private static final Dataset DATASET = Library.dataset();
    private static final QueryCatalog QUERIES = QueryCatalog.ofFolder(Library.QUERIES);
    private static final QueryBinder BINDER =
            new QueryBinder(ResourceIris.DEFAULT, new ResourceNames(DATASET));

    private static String term(String query, String parameter, String typed) {
        CannedQuery canned = QUERIES.find(query).orElseThrow();
        Map<String, String> values = new HashMap<>(canned.example());
        // the example's people are of the sample
        values.replaceAll((name, value) -> name.startsWith("author") ? "dara-f-dunn" : value);
        values.put(parameter, typed);
        BoundQuery bound = BINDER.bind(canned, values);
        return Optional.ofNullable(bound.terms().get(parameter))
                .orElseGet(() -> bound.alternatives().get(parameter).get(0))
                .toString();
    }

    private static BadParameterException refusal(String query, String parameter, String typed) {
        return assertThrows(
                BadParameterException.class, () -> term(query, parameter, typed), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "author/papers, author, dara-f-dunn, author/dara-f-dunn",
        "author/papers, author, author/dara-f-dunn, author/dara-f-dunn",
        "author/papers, author, DARA F DUNN, author/dara-f-dunn",
        "author/papers, author, 'Dunn, Dara', author/dara-f-dunn",
        "author/papers, author, cem celik, author/cem-celik",
        "coauthors/joint-papers, author1, ana alba, author/ana-alba",
        "topic/papers, topic, language-model, topic/language-model",
        "topic/papers, topic, Large Language Model, topic/large-language-model",
        "topic/papers, topic, 확산모델, topic/diffusion-model",
        "topic/papers, topic, RL, topic/reinforcement-learning",
        "topic/papers, topic, https://w3id.org/paperkg/topic/language-model, topic/language-model"
    })
    void areFoundHoweverTheyAreTyped(String query, String parameter, String typed, String local) {
        assertEquals(PublishedGraph.BASE + local, term(query, parameter, typed));
    }

    @Test
    void saysWhoMayBeMeant() {
        BadParameterException e = refusal("author/papers", "author", "Dara Dunm");
        assertEquals(List.of("Dara F. Dunn (dara-f-dunn)"), e.suggestions());
        assertEquals(
                "parameter 'author': 'Dara Dunm' is no author's name; did you mean"
                        + " Dara F. Dunn (dara-f-dunn)?"
                        + " Give a name, id or IRI, such as author=percy-liang",
                e.getMessage());
    }

    @Test
    void saysWhichTopicMayBeMeant() {
        BadParameterException e = refusal("topic/papers", "topic", "langage model");
        assertEquals(
                List.of(
                        "language model (language-model)",
                        "large language model (large-language-model)"),
                e.suggestions());
    }

    @Test
    void refusesAnIriOfNothingOrOfSomethingElse() {
        refusal("topic/papers", "topic", "https://w3id.org/paperkg/topic/none");
        refusal("topic/papers", "topic", "https://w3id.org/paperkg/author/cem-celik");
        refusal("author/papers", "author", "https://w3id.org/paperkg/topic/language-model");
    }

    @Test
    void saysWhatToGiveWhenNothingIsLikeIt() {
        BadParameterException e = refusal("topic/papers", "topic", "zzzzzzzz");
        assertEquals(List.of(), e.suggestions());
        assertEquals(
                "parameter 'topic': 'zzzzzzzz' is no topic's name. Give a name, id or IRI,"
                        + " such as topic=large-language-model",
                e.getMessage());
    }

    @Test
    void readsNoNamesForAnIdThatIsThere() {
        ResourceNames noLookups =
                new ResourceNames(
                        DATASET, () -> fail("reads all authors"), () -> fail("reads all topics"));
        CannedQuery canned = QUERIES.find("author/papers").orElseThrow();
        BoundQuery bound =
                new QueryBinder(ResourceIris.DEFAULT, noLookups)
                        .bind(canned, Map.of("author", "bo-berg"));
        assertEquals(1, bound.alternatives().get("author").size());
    }
}
