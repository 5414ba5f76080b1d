package org.w3id.paperkg.network.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;
import org.w3id.paperkg.network.export.Attribute.Type;
import org.w3id.paperkg.network.layout.Appearance;

/**
 * What is told of the nodes and the edges of a network. A measure that is zero for all is one that
 * the graph does not state: it has no column.
 */
final class Columns {
    private final List<Member> members;
    private final List<Tie> ties;
    private final int[] degree;
    private final boolean pageRank;
    private final boolean betweenness;
    private final List<Appearance> drawn;

    Columns(Subnetwork network) {
        members = network.members();
        ties = network.ties();
        drawn = network.drawn();
        pageRank = members.stream().anyMatch(member -> member.pageRank() > 0);
        betweenness = members.stream().anyMatch(member -> member.betweenness() > 0);
        degree = new int[members.size()];
        for (Tie tie : ties) {
            degree[tie.first()]++;
            degree[tie.second()]++;
        }
    }

    /** The number of co-authors within the network written, by index of the member. */
    int[] degree() {
        return degree;
    }

    boolean hasPageRank() {
        return pageRank;
    }

    boolean hasBetweenness() {
        return betweenness;
    }

    Attribute key() {
        return ofMember("key", Type.TEXT, Member::key);
    }

    /** The name; the key of one whose name holds nothing that can be shown. */
    Attribute label() {
        return ofMember(
                "label",
                Type.TEXT,
                member -> {
                    String name = ExportText.of(member.name());
                    return name.isEmpty() ? member.key() : name;
                });
    }

    /** All that is told of a node, after some columns. */
    List<Attribute> nodes(Attribute... first) {
        List<Attribute> columns = new ArrayList<>(List.of(first));
        columns.addAll(figures());
        columns.addAll(nodeDates());
        if (!drawn.isEmpty()) {
            columns.add(ofPicture("x", Appearance::x));
            columns.add(ofPicture("y", one -> -one.y()));
        }
        return columns;
    }

    // programs that draw graphs count upwards
    private Attribute ofPicture(String name, ToLongFunction<Appearance> value) {
        return new Attribute(
                name, Type.DECIMAL, i -> Long.toString(value.applyAsLong(drawn.get(i))));
    }

    /** What is told of a node beside key, label and dates. */
    List<Attribute> figures() {
        List<Attribute> columns = new ArrayList<>();
        columns.add(ofMember("papers", Type.INTEGER, Member::papers));
        columns.add(new Attribute("coauthors", Type.INTEGER, i -> Integer.toString(degree[i])));
        if (members.stream().anyMatch(member -> !member.community().isEmpty())) {
            columns.add(ofMember("community", Type.TEXT, one -> ExportText.of(one.community())));
        }
        if (pageRank) {
            columns.add(ofMember("pagerank", Type.DECIMAL, one -> PlainNumber.of(one.pageRank())));
        }
        if (betweenness) {
            columns.add(
                    ofMember(
                            "betweenness", Type.DECIMAL, one -> PlainNumber.of(one.betweenness())));
        }
        columns.add(ofMember("iri", Type.TEXT, Member::iri));
        return columns;
    }

    List<Attribute> nodeDates() {
        return List.of(
                ofMember("first_listed", Type.TEXT, Member::firstListed),
                ofMember("last_listed", Type.TEXT, Member::lastListed));
    }

    private Attribute ofMember(String name, Type type, Function<Member, Object> value) {
        return new Attribute(name, type, i -> value.apply(members.get(i)).toString());
    }

    /** The key of one of the two. */
    Attribute source() {
        return ofTie("source", Type.TEXT, tie -> members.get(tie.first()).key());
    }

    /** The key of the other. */
    Attribute target() {
        return ofTie("target", Type.TEXT, tie -> members.get(tie.second()).key());
    }

    /** How many papers join the two. */
    Attribute weight() {
        return ofTie("weight", Type.INTEGER, Tie::jointPapers);
    }

    /** What is told of a tie, after some columns. */
    List<Attribute> edges(Attribute... first) {
        List<Attribute> columns = new ArrayList<>(List.of(first));
        columns.add(strength());
        columns.addAll(edgeDates());
        return columns;
    }

    Attribute strength() {
        return ofTie("strength", Type.DECIMAL, tie -> PlainNumber.of(tie.strength()));
    }

    List<Attribute> edgeDates() {
        return List.of(
                ofTie("first_joint", Type.TEXT, Tie::firstJoint),
                ofTie("last_joint", Type.TEXT, Tie::lastJoint));
    }

    private Attribute ofTie(String name, Type type, Function<Tie, Object> value) {
        return new Attribute(name, type, i -> value.apply(ties.get(i)).toString());
    }
}
