package org.w3id.paperkg.network.export;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.w3id.paperkg.network.CollaborationPath;
import org.w3id.paperkg.network.Limit;
import org.w3id.paperkg.network.ListedPaper;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Separation;

/** A way between two people as JSON, or what parts them. */
final class PathJson {
    private PathJson() {}

    static JsonObject of(CollaborationPath path) {
        JsonObject body = new JsonObject();
        body.put("hops", path.hops().size());
        body.put("distance", JsonParts.number(path.distance()));
        body.put("people", JsonParts.array(path.people(), JsonParts::person));
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
        body.put("strength", JsonParts.number(hop.strength()));
        body.put("papers", JsonParts.array(hop.papers(), PathJson::paper));
        body.put(
                "topics",
                JsonParts.array(
                        hop.topics(),
                        shared -> {
                            JsonObject topic = JsonParts.topic(shared.topic());
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

    static JsonObject component(Separation.Component component) {
        JsonObject body = new JsonObject();
        body.put("members", component.members());
        body.put("center", JsonParts.person(component.center()));
        return body;
    }

    static JsonObject remedy(Separation.Remedy remedy) {
        JsonObject body = new JsonObject();
        body.put(
                "limits",
                JsonParts.array(
                        remedy.dropped().stream().sorted().toList(), l -> new JsonString(name(l))));
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
}
