package org.w3id.paperkg.server.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.network.Captions;
import org.w3id.paperkg.server.page.network.CommunityLinks;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.server.page.network.ExplorerChoice;
import org.w3id.paperkg.server.page.network.ExplorerPage;
import org.w3id.paperkg.server.page.network.ExplorerView;
import org.w3id.paperkg.server.page.network.OverviewPage;

/**
 * What a request wants to see of the network.
 *
 * @param address of the page that shows it, with people and topics as they are in the graph,
 *     however they were typed
 */
record ExplorerRequest(
        NetworkParameters given,
        ExplorerChoice choice,
        ExplorerAddress address,
        CommunityLinks communities,
        Captions captions) {
    /** Parameters besides those of the selection. */
    static final Set<String> PARAMETERS =
            Set.of("author", "community", "depth", "limit", "size", "map", "shown");

    private static final int DEEPEST = 2;
    private static final int FEWEST = 2;
    private static final List<String> IN_ADDRESSES =
            List.of(
                    "community",
                    "depth",
                    "since",
                    "until",
                    "minPapers",
                    "maxTeamSize",
                    "limit",
                    "size",
                    "map",
                    "shown",
                    "lang");

    /**
     * @throws BadNetworkRequestException for values that mean nothing
     */
    static ExplorerRequest of(NetworkParameters given, PageReader reader) {
        Captions captions = given.captions(reader);
        CommunityLinks communities =
                ReadTransaction.of(
                        given.generation().dataset(),
                        () ->
                                CommunityLinks.of(
                                        given.generation().dataset().getDefaultModel(),
                                        captions.hrefs(),
                                        captions.words().language()));
        ExplorerChoice choice = choice(given, communities);
        return new ExplorerRequest(given, choice, address(given, choice), communities, captions);
    }

    private static ExplorerChoice choice(NetworkParameters given, CommunityLinks communities) {
        return new ExplorerChoice(
                given.has("author") ? given.authors("author") : List.of(),
                given.topic(),
                community(given, communities),
                given.selection(),
                given.number("depth", 1, 1, DEEPEST),
                given.number("limit", ExplorerChoice.USUAL, FEWEST, ExplorerChoice.MOST),
                given.choice("size", ExplorerChoice.NodeSize.values()),
                given.choice("map", ExplorerChoice.WholeMap.values()),
                given.value("shown"));
    }

    private static Optional<String> community(NetworkParameters given, CommunityLinks communities) {
        Optional<String> community = given.value("community");
        if (community.isPresent() && !communities.has(community.get())) {
            throw NetworkParameters.bad(
                    "community",
                    community.get(),
                    "is no community; /queries/community/list has them all");
        }
        return community;
    }

    private static ExplorerAddress address(NetworkParameters given, ExplorerChoice choice) {
        CollaborationGraph graph = given.network().graph();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(
                "author",
                choice.authors().stream().map(one -> graph.member(one.iri()).key()).toList());
        values.put(
                "topic",
                choice.topic().map(topic -> ExplorerAddress.slug(topic.iri())).stream().toList());
        values.putAll(given.given(IN_ADDRESSES));
        return new ExplorerAddress(ExplorerAddress.PAGE, values);
    }

    /** The people that are shown, with their places; empty for a map of the whole. */
    Optional<Subnetwork> drawn() {
        return choice.ofPeople() ? Optional.of(people().drawn()) : Optional.empty();
    }

    private ExplorerPage people() {
        return new ExplorerPage(given.network().graph(), choice, address, communities, captions);
    }

    /** Costs up to a tenth of a second of computing. */
    ExplorerView view() {
        CollaborationGraph graph = given.network().graph();
        return choice.ofPeople()
                ? people().view()
                : new OverviewPage(graph, choice, address, communities, captions).view();
    }
}
