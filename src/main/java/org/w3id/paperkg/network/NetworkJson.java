package org.w3id.paperkg.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/**
 * What is found in the network as JSON; people, papers and topics with IRI and name. The same for
 * the command and over HTTP.
 */
public final class NetworkJson {
    private static final int DIGITS = 9;
    private static final int MOST_MEMBERS = 5_000;
    private static final int MOST_TIES = 100_000;

    private final CollaborationGraph graph;
    private final Selection selection;

    /**
     * @param selection under which it was found
     */
    public NetworkJson(CollaborationGraph graph, Selection selection) {
        this.graph = graph;
        this.selection = selection;
    }

    public JsonObject of(PathAnswer answer) {
        JsonObject body = new JsonObject();
        body.put("from", person(answer.from()));
        body.put("to", person(answer.to()));
        body.put("selection", selection());
        body.put("connected", answer instanceof Connection);
        if (answer instanceof Connection connection) {
            body.put("hops", connection.hops());
            body.put("shortestPaths", JsonNumber.value(connection.shortest()));
            body.put("paths", array(connection.paths(), NetworkJson::path));
        } else {
            Separation separation = (Separation) answer;
            body.put("fromComponent", component(separation.fromComponent()));
            body.put("toComponent", component(separation.toComponent()));
            body.put("connectedWithout", array(separation.remedies(), NetworkJson::remedy));
        }
        return body;
    }

    private static JsonObject path(CollaborationPath path) {
        JsonObject body = new JsonObject();
        body.put("hops", path.hops().size());
        body.put("distance", number(path.distance()));
        body.put("people", array(path.people(), NetworkJson::person));
        JsonArray ties = new JsonArray();
        for (int i = 0; i < path.hops().size(); i++) {
            ties.add(hop(path.people().get(i), path.people().get(i + 1), path.hops().get(i)));
        }
        body.put("ties", ties);
        return body;
    }

    private static JsonObject hop(Member from, Member to, CollaborationPath.Hop hop) {
        JsonObject body = new JsonObject();
        body.put("from", from.iri());
        body.put("to", to.iri());
        body.put("strength", number(hop.strength()));
        body.put("papers", array(hop.papers(), NetworkJson::paper));
        body.put(
                "topics",
                array(
                        hop.topics(),
                        shared -> {
                            JsonObject topic = topic(shared.topic());
                            topic.put("jointPapers", shared.jointPapers());
                            return topic;
                        }));
        return body;
    }

    private static JsonObject paper(ListedPaper paper) {
        JsonObject body = new JsonObject();
        body.put("iri", paper.iri());
        body.put("id", paper.id());
        body.put("title", paper.title());
        body.put("firstListed", paper.firstListed().toString());
        body.put("authors", paper.authors());
        return body;
    }

    private static JsonObject component(Separation.Component component) {
        JsonObject body = new JsonObject();
        body.put("members", component.members());
        body.put("center", person(component.center()));
        return body;
    }

    private static JsonObject remedy(Separation.Remedy remedy) {
        JsonObject body = new JsonObject();
        body.put(
                "limits",
                array(remedy.dropped().stream().sorted().toList(), l -> new JsonString(name(l))));
        body.put("hops", remedy.hops());
        return body;
    }

    /** As the parameter over HTTP is called: {@code maxTeamSize}. */
    static String name(Limit limit) {
        return switch (limit) {
            case SINCE -> "since";
            case UNTIL -> "until";
            case TOPIC -> "topic";
            case MIN_JOINT_PAPERS -> "minPapers";
            case MAX_TEAM_SIZE -> "maxTeamSize";
        };
    }

    /**
     * Members with their distances, and all ties among them.
     *
     * @throws TooLargeException for more than 5,000 members or 100,000 ties
     */
    public JsonObject of(Neighbourhood neighbourhood) {
        if (neighbourhood.size() > MOST_MEMBERS) {
            throw new TooLargeException("people", neighbourhood.size(), MOST_MEMBERS);
        }
        Subnetwork network = neighbourhood.network();
        if (network.ties().size() > MOST_TIES) {
            throw new TooLargeException("ties", network.ties().size(), MOST_TIES);
        }
        List<Member> members = network.members();
        List<Integer> distances = neighbourhood.distances();
        JsonArray people = new JsonArray();
        for (int i = 0; i < members.size(); i++) {
            people.add(member(members.get(i), distances.get(i)));
        }
        JsonObject body = new JsonObject();
        body.put("selection", selection());
        body.put("members", people);
        body.put("ties", array(network.ties(), tie -> tie(tie, members)));
        return body;
    }

    private static JsonObject member(Member member, int distance) {
        JsonObject body = person(member);
        body.put("distance", distance);
        body.put("papers", member.papers());
        body.put("firstListed", member.firstListed().toString());
        body.put("lastListed", member.lastListed().toString());
        if (!member.community().isEmpty()) {
            body.put("community", member.community());
        }
        if (member.pageRank() > 0) {
            body.put("pageRank", number(member.pageRank()));
            body.put("betweenness", number(member.betweenness()));
        }
        return body;
    }

    private static JsonObject tie(Tie tie, List<Member> members) {
        JsonObject body = new JsonObject();
        body.put("from", members.get(tie.first()).iri());
        body.put("to", members.get(tie.second()).iri());
        body.put("jointPapers", tie.jointPapers());
        body.put("strength", number(tie.strength()));
        body.put("firstJoint", tie.firstJoint().toString());
        body.put("lastJoint", tie.lastJoint().toString());
        return body;
    }

    /**
     * @param person to whom the others are suggested
     */
    public JsonObject of(Member person, List<PossibleCollaborator> collaborators) {
        JsonObject body = new JsonObject();
        body.put("author", person(person));
        body.put("selection", selection());
        body.put("couldWorkWith", array(collaborators, NetworkJson::possible));
        return body;
    }

    private static JsonObject possible(PossibleCollaborator possible) {
        JsonObject body = person(possible.person());
        body.put("papers", possible.person().papers());
        body.put("through", array(possible.contacts(), NetworkJson::person));
        body.put("topics", array(possible.topics(), NetworkJson::topic));
        return body;
    }

    private JsonObject selection() {
        JsonObject body = new JsonObject();
        selection.since().ifPresent(day -> body.put("since", day.toString()));
        selection.until().ifPresent(day -> body.put("until", day.toString()));
        selection
                .topic()
                .flatMap(graph::topicNamed)
                .ifPresent(topic -> body.put("topic", topic(topic)));
        body.put("maxTeamSize", selection.maxTeamSize());
        body.put("minPapers", selection.minJointPapers());
        return body;
    }

    private static JsonObject person(Member member) {
        return named(member.iri(), member.name());
    }

    private static JsonObject topic(PaperTopic topic) {
        JsonObject body = named(topic.iri(), topic.label());
        if (!topic.korean().isEmpty()) {
            body.put("korean", topic.korean());
        }
        return body;
    }

    private static JsonObject named(String iri, String name) {
        JsonObject body = new JsonObject();
        body.put("iri", iri);
        body.put("name", name);
        return body;
    }

    private static JsonValue number(double value) {
        return JsonNumber.value(
                BigDecimal.valueOf(value)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
    }

    private static <T> JsonArray array(Collection<T> all, Function<T, ? extends JsonValue> json) {
        JsonArray array = new JsonArray();
        all.forEach(one -> array.add(json.apply(one)));
        return array;
    }
}
