package org.w3id.paperkg.server.page.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.query.lookup.KnownTopic;

/**
 * What somebody wants to see of the network.
 *
 * @param authors in the middle; none for a look at a topic, a community or the whole
 * @param topic of the papers
 * @param community slug; of effect without authors
 * @param depth how many ties away from the authors
 * @param most how many nodes
 * @param size what the area of a node stands for
 * @param map what the nodes of the whole are
 * @param shown key of the person whose details are beside the picture
 */
public record ExplorerChoice(
        List<KnownAuthor> authors,
        Optional<KnownTopic> topic,
        Optional<String> community,
        NetworkSelection selection,
        int depth,
        int most,
        NodeSize size,
        WholeMap map,
        Optional<String> shown) {
    /** The most nodes that are told apart in a picture. */
    public static final int MOST = 300;

    /** So many that all have room for their names. */
    public static final int USUAL = 80;

    /** What the area of a person stands for. */
    public enum NodeSize {
        PAPERS,
        PAGE_RANK,
        BETWEENNESS;

        /** As addresses and the words of pages have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a picture of the whole network is made of. */
    public enum WholeMap {
        COMMUNITIES,
        TOPICS
    }

    public ExplorerChoice {
        authors = List.copyOf(authors);
    }

    /** Whether more is chosen than whom and what the picture is about. */
    public boolean isNarrowed() {
        return selection.since().isPresent()
                || selection.until().isPresent()
                || selection.minJointPapers() > 1
                || depth > 1
                || most != USUAL
                || size != NodeSize.PAPERS;
    }

    /** Whether the picture shows people; if not, it is a map of the whole. */
    public boolean ofPeople() {
        return !authors.isEmpty() || topic.isPresent() || community.isPresent();
    }
}
