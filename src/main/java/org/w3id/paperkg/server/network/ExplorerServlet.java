package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.query.lookup.KnownTopic;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.network.Captions;
import org.w3id.paperkg.server.page.network.Communities;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.server.page.network.ExplorerChoice;
import org.w3id.paperkg.server.page.network.ExplorerPage;
import org.w3id.paperkg.server.page.network.ExplorerView;
import org.w3id.paperkg.server.page.network.OverviewPage;
import org.w3id.paperkg.store.Generation;

/**
 * {@code /network}: the network as a picture, around people, of a topic, of a community, or as a
 * map of the whole. Each state of it has an address.
 */
public final class ExplorerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 2;
    private static final int FEWEST = 2;
    private static final Set<String> OWN =
            Set.of("author", "community", "depth", "limit", "size", "map", "shown");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            NetworkParameters given = new NetworkParameters(request, OWN);
            PageReader reader = PageReader.of(request);
            Generation generation = given.generation();
            Captions captions = given.captions(reader);
            Communities communities =
                    ReadTransaction.of(
                            generation.dataset(),
                            () ->
                                    Communities.of(
                                            generation.dataset().getDefaultModel(),
                                            captions.hrefs(),
                                            captions.words().language()));
            PageReader.send(response, page(given, reader, communities, captions));
        } catch (BadNetworkRequestException e) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.WRONG_PARAMETER,
                    e.getMessage(),
                    e.suggestions());
        }
    }

    private static String page(
            NetworkParameters given,
            PageReader reader,
            Communities communities,
            Captions captions) {
        ExplorerChoice choice = choice(given, communities);
        CollaborationGraph graph = given.network().graph();
        ExplorerAddress address = address(given, graph, choice);
        ExplorerView view =
                choice.ofPeople()
                        ? new ExplorerPage(graph, choice, address, communities, captions).view()
                        : new OverviewPage(graph, choice, address, communities, captions).view();
        PageFrame frame =
                reader.frame(
                        reader.words().of("network.title"),
                        address.without("lang").toString(),
                        List.of());
        return Templates.render("network", Map.of("frame", frame, "view", view));
    }

    private static ExplorerChoice choice(NetworkParameters given, Communities communities) {
        List<KnownAuthor> authors = given.has("author") ? given.authors("author") : List.of();
        Optional<KnownTopic> topic = given.topic();
        Optional<String> community = given.value("community");
        community
                .filter(slug -> !communities.has(slug))
                .ifPresent(
                        slug -> {
                            throw NetworkParameters.bad(
                                    "community",
                                    slug,
                                    "is no community; /queries/community/list has them all");
                        });
        Selection selection = given.selection();
        return new ExplorerChoice(
                authors,
                topic,
                community,
                selection,
                given.number("depth", 1, 1, DEEPEST),
                given.number("limit", ExplorerChoice.USUAL, FEWEST, ExplorerChoice.MOST),
                given.choice("size", ExplorerChoice.NodeSize.values()),
                given.choice("map", ExplorerChoice.WholeMap.values()),
                given.value("shown"));
    }

    /** With people and topics as they are in the graph, however they were typed. */
    private static ExplorerAddress address(
            NetworkParameters given, CollaborationGraph graph, ExplorerChoice choice) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(
                "author",
                choice.authors().stream().map(one -> graph.member(one.iri()).key()).toList());
        for (String name :
                List.of(
                        "topic",
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
                        "lang")) {
            values.put(name, given.value(name).stream().toList());
        }
        choice.topic()
                .ifPresent(
                        topic ->
                                values.put(
                                        "topic",
                                        List.of(
                                                topic.iri()
                                                        .substring(
                                                                topic.iri().lastIndexOf('/')
                                                                        + 1))));
        return new ExplorerAddress("/network", values);
    }
}
