package org.w3id.paperkg.network.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;
import org.w3id.paperkg.network.layout.Appearance;

/**
 * Authors as VOSviewer sees them: numbered from 1, with weights that make them large and scores
 * that colour them. The strength of a link is that of the tie: what VOSviewer calls fractional
 * counting (A. Perianes-Rodriguez, L. Waltman, N. J. van Eck, Constructing bibliometric networks: A
 * comparison between full and fractional counting, J. Informetr. 10(4), 2016).
 *
 * @see <a href="https://www.vosviewer.com/documentation">VOSviewer manual</a>
 */
final class VosviewerItems {
    private final List<Member> members;
    private final Columns columns;
    private final ClusterNumbers communities;
    private final double[] totalStrength;
    private final List<Appearance> drawn;
    private final long extent;

    VosviewerItems(Subnetwork network) {
        members = network.members();
        drawn = network.drawn();
        extent = drawn.stream().mapToLong(one -> Math.max(one.x(), one.y())).max().orElse(1);
        columns = new Columns(network);
        communities = new ClusterNumbers(members);
        totalStrength = new double[members.size()];
        for (Tie tie : network.ties()) {
            totalStrength[tie.first()] += tie.strength();
            totalStrength[tie.second()] += tie.strength();
        }
    }

    int size() {
        return members.size();
    }

    static int id(int index) {
        return index + 1;
    }

    String label(int index) {
        return columns.label().at(index);
    }

    String url(int index) {
        return members.get(index).iri();
    }

    /** In HTML, as VOSviewer wants it. */
    String description(int index) {
        Member member = members.get(index);
        return "<b>"
                + html(label(index))
                + "</b><br>"
                + member.papers()
                + (member.papers() == 1 ? " paper, " : " papers, ")
                + member.firstListed()
                + " to "
                + member.lastListed();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    boolean hasClusters() {
        return !communities.isEmpty();
    }

    OptionalInt cluster(int index) {
        return communities.number(members.get(index));
    }

    /**
     * Where the picture has it, on axes {@code x} and {@code y} from -1 to 1, the latter upwards;
     * empty without a picture.
     */
    Map<String, BigDecimal> place(int index) {
        if (drawn.isEmpty()) {
            return Map.of();
        }
        Map<String, BigDecimal> place = new LinkedHashMap<>();
        place.put("x", share(drawn.get(index).x()));
        place.put("y", share(drawn.get(index).y()).negate());
        return place;
    }

    private BigDecimal share(long pixels) {
        return BigDecimal.valueOf(2L * pixels - extent)
                .divide(BigDecimal.valueOf(extent), 4, RoundingMode.HALF_UP);
    }

    /** By name; the names are VOSviewer's own where it has one. */
    Map<String, BigDecimal> weights(int index) {
        Member member = members.get(index);
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("Documents", BigDecimal.valueOf(member.papers()));
        weights.put("Links", BigDecimal.valueOf(columns.degree()[index]));
        weights.put("Total link strength", PlainNumber.decimal(totalStrength[index]));
        if (columns.hasPageRank()) {
            weights.put("PageRank", PlainNumber.decimal(member.pageRank()));
        }
        if (columns.hasBetweenness()) {
            weights.put("Betweenness", PlainNumber.decimal(member.betweenness()));
        }
        return weights;
    }

    Map<String, BigDecimal> scores(int index) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        scores.put("First listed", year(members.get(index).firstListed()));
        scores.put("Last listed", year(members.get(index).lastListed()));
        return scores;
    }

    /** A day as a decimal year: 2024-07-02 is 2024.5. */
    private static BigDecimal year(LocalDate day) {
        return BigDecimal.valueOf(day.getDayOfYear() - 1L)
                .divide(BigDecimal.valueOf(day.lengthOfYear()), 3, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(day.getYear()));
    }

    /** The titles of all columns of a map file, for these weights and scores. */
    List<String> mapColumns() {
        List<String> titles = new ArrayList<>(List.of("id", "label", "description", "url"));
        if (!drawn.isEmpty()) {
            titles.addAll(List.of("x", "y"));
        }
        if (hasClusters()) {
            titles.add("cluster");
        }
        if (size() > 0) {
            weights(0).keySet().forEach(name -> titles.add("weight<" + name + ">"));
            scores(0).keySet().forEach(name -> titles.add("score<" + name + ">"));
        }
        return titles;
    }

    List<String> mapRow(int index) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                Integer.toString(id(index)),
                                label(index),
                                description(index),
                                url(index)));
        place(index).values().forEach(value -> cells.add(value.toPlainString()));
        if (hasClusters()) {
            OptionalInt cluster = cluster(index);
            cells.add(cluster.isPresent() ? Integer.toString(cluster.getAsInt()) : "");
        }
        weights(index).values().forEach(value -> cells.add(value.toPlainString()));
        scores(index).values().forEach(value -> cells.add(value.toPlainString()));
        return cells;
    }
}
