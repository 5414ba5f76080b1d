package org.w3id.paperkg.network.export;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Connection;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Neighbourhood;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PathAnswer;
import org.w3id.paperkg.network.PossibleCollaborator;
import org.w3id.paperkg.network.Separation;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * What is found in the network as JSON; people, papers and topics with IRI and name. The same for
 * the command and over HTTP.
 */
public final class NetworkJson {
    private static final int MOST_MEMBERS = 5_000;
    private static final int MOST_TIES = 100_000;

    private final CollaborationGraph graph;
    private final NetworkSelection selection;

    /**
     * @param selection under which it was found
     */
    public NetworkJson(CollaborationGraph graph, NetworkSelection selection) {
        this.graph = graph;
        this.selection = selection;
    }

    public JsonObject of(PathAnswer answer) {
        JsonObject body = new JsonObject();
        body.put("from", JsonParts.person(answer.from()));
        body.put("to", JsonParts.person(answer.to()));
        body.put("selection", selection());
        body.put("connected", answer instanceof Connection);
        if (answer instanceof Connection connection) {
            body.put("hops", connection.hops());
            body.put("shortestPaths", JsonNumber.value(connection.shortest()));
            body.put("paths", JsonParts.array(connection.paths(), PathJson::of));
        } else {
            Separation separation = (Separation) answer;
            body.put("fromComponent", PathJson.component(separation.fromComponent()));
            body.put("toComponent", PathJson.component(separation.toComponent()));
            body.put("connectedWithout", JsonParts.array(separation.remedies(), PathJson::remedy));
        }
        return body;
    }

    /**
     * Members with their distances, all ties among them, and how many people are left out, if any.
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
        body.put("ties", JsonParts.array(network.ties(), tie -> tie(tie, members)));
        if (neighbourhood.leftOut() > 0) {
            body.put("leftOut", neighbourhood.leftOut());
        }
        return body;
    }

    private static JsonObject member(Member member, int distance) {
        JsonObject body = JsonParts.person(member);
        body.put("distance", distance);
        body.put("papers", member.papers());
        body.put("firstListed", member.firstListed().toString());
        body.put("lastListed", member.lastListed().toString());
        if (!member.community().isEmpty()) {
            body.put("community", member.community());
        }
        if (member.pageRank() > 0) {
            body.put("pageRank", JsonParts.number(member.pageRank()));
            body.put("betweenness", JsonParts.number(member.betweenness()));
        }
        return body;
    }

    private static JsonObject tie(Tie tie, List<Member> members) {
        JsonObject body = new JsonObject();
        body.put("from", members.get(tie.first()).iri());
        body.put("to", members.get(tie.second()).iri());
        body.put("jointPapers", tie.jointPapers());
        body.put("strength", JsonParts.number(tie.strength()));
        body.put("firstJoint", tie.firstJoint().toString());
        body.put("lastJoint", tie.lastJoint().toString());
        return body;
    }

    /**
     * @param person to whom the others are suggested
     */
    public JsonObject of(Member person, List<PossibleCollaborator> collaborators) {
        JsonObject body = new JsonObject();
        body.put("author", JsonParts.person(person));
        body.put("selection", selection());
        body.put("couldWorkWith", JsonParts.array(collaborators, NetworkJson::possible));
        return body;
    }

    private static JsonObject possible(PossibleCollaborator possible) {
        JsonObject body = JsonParts.person(possible.person());
        body.put("papers", possible.person().papers());
        body.put("through", JsonParts.array(possible.contacts(), JsonParts::person));
        body.put("topics", JsonParts.array(possible.topics(), JsonParts::topic));
        return body;
    }

    private JsonObject selection() {
        JsonObject body = new JsonObject();
        selection.since().ifPresent(day -> body.put("since", day.toString()));
        selection.until().ifPresent(day -> body.put("until", day.toString()));
        selection
                .topic()
                .flatMap(graph::topicNamed)
                .ifPresent(topic -> body.put("topic", JsonParts.topic(topic)));
        body.put("maxTeamSize", selection.maxTeamSize());
        body.put("minPapers", selection.minJointPapers());
        return body;
    }
}
