package org.w3id.paperkg.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class PublishedGraphTest {

    @Test
    void readsBackWhatItsResourcesAreCalled() {
        ArxivId paper = new ArxivId("2402.06619");
        assertEquals(
                Optional.of(paper),
                PublishedGraph.paper(published(ResourcePaths.paper(paper.value()))));
        assertEquals(
                Optional.of("percy-liang"),
                PublishedGraph.authorSlug(published(ResourcePaths.author("percy-liang"))));
        assertEquals(
                Optional.of("kv-cache"),
                PublishedGraph.topicSlug(published(ResourcePaths.topic("kv-cache"))));
    }

    @Test
    void readsNothingElse() {
        assertEquals(Optional.empty(), PublishedGraph.paper(published("paper/2402.06619v1")));
        assertEquals(Optional.empty(), PublishedGraph.paper(published("author/2402.06619")));
        assertEquals(Optional.empty(), PublishedGraph.authorSlug(published("author/Percy Liang")));
        assertEquals(Optional.empty(), PublishedGraph.topicSlug(published("topic/kv--cache")));
        assertEquals(Optional.empty(), PublishedGraph.topicSlug(published("topic/캐시")));
        assertEquals(
                Optional.empty(),
                PublishedGraph.topicSlug(NodeFactory.createURI("https://a.org/topic/kv-cache")));
        assertEquals(
                Optional.empty(),
                PublishedGraph.topicSlug(NodeFactory.createLiteralString("kv-cache")));
    }

    private static Node published(String path) {
        return NodeFactory.createURI(PublishedGraph.BASE + path);
    }
}
