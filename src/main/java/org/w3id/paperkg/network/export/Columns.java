package org.w3id.paperkg.network.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;
import org.w3id.paperkg.network.export.Column.Type;

/**
 * What is told of the nodes and the edges of a network. A measure that is zero for all is one that
 * the graph does not state: it has no column.
 */
final class Columns {
    static final String WEIGHT = "weight";

    private final List<Member> members;
    private final List<Tie> ties;
    private final int[] degree;
    private final boolean pageRank;
    private final boolean betweenness;

    Columns(Subnetwork network) {
        members = network.members();
        ties = network.ties();
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

    /** The name; the key of one whose name holds nothing that can be shown. */
    Column label() {
        return new Column(
                "label",
                Type.TEXT,
                i -> {
                    String name = PlainText.of(members.get(i).name());
                    return name.isEmpty() ? members.get(i).key() : name;
                });
    }

    /** Without id, label and dates. */
    List<Column> nodes() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                new Column("papers", Type.INTEGER, i -> Integer.toString(members.get(i).papers())));
        columns.add(new Column("coauthors", Type.INTEGER, i -> Integer.toString(degree[i])));
        if (members.stream().anyMatch(member -> !member.community().isEmpty())) {
            columns.add(
                    new Column(
                            "community", Type.TEXT, i -> PlainText.of(members.get(i).community())));
        }
        if (hasPageRank()) {
            columns.add(decimal("pagerank", Member::pageRank));
        }
        if (hasBetweenness()) {
            columns.add(decimal("betweenness", Member::betweenness));
        }
        columns.add(new Column("iri", Type.TEXT, i -> members.get(i).iri()));
        return columns;
    }

    private Column decimal(String name, ToDoubleFunction<Member> value) {
        return new Column(
                name, Type.DECIMAL, i -> PlainNumber.of(value.applyAsDouble(members.get(i))));
    }

    List<Column> nodeDates() {
        return List.of(
                new Column("first_listed", Type.TEXT, i -> members.get(i).firstListed().toString()),
                new Column("last_listed", Type.TEXT, i -> members.get(i).lastListed().toString()));
    }

    /** How many papers join the two. */
    Column weight() {
        return new Column(WEIGHT, Type.INTEGER, i -> Integer.toString(ties.get(i).jointPapers()));
    }

    /** Without source, target, weight and dates. */
    List<Column> edges() {
        return List.of(
                new Column("strength", Type.DECIMAL, i -> PlainNumber.of(ties.get(i).strength())));
    }

    List<Column> edgeDates() {
        return List.of(
                new Column("first_joint", Type.TEXT, i -> ties.get(i).firstJoint().toString()),
                new Column("last_joint", Type.TEXT, i -> ties.get(i).lastJoint().toString()));
    }
}
