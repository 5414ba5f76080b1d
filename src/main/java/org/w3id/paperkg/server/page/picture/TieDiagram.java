package org.w3id.paperkg.server.page.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.server.markup.DisplayWidth;

/**
 * Who is tied with whom: names below each other, those that are tied close together, and an arc for
 * each tie, the stronger the broader.
 *
 * @param spine where names end and arcs begin
 */
public record TieDiagram(String unit, int spine, List<Name> names, List<Arc> arcs, String described)
        implements Picture {
    public static final int ROW = 22;

    private static final int MOST = 30;
    private static final int LONGEST = 30;
    // pixels of one column of text
    private static final int LETTER = 7;
    private static final int REACH = NARROWEST - LETTER * LONGEST - 16;
    private static final double BROADEST = 5;

    /**
     * @param label shortened to fit
     * @param title all of it
     */
    public record Name(String label, String title, int y) {}

    /**
     * @param path as SVG draws it, from the spine
     * @param width of the line
     */
    public record Arc(String title, String path, double width) {}

    /** What is drawn of a row. */
    public record Tie(String from, String to, Point strength) {
        String described() {
            return from + " – " + to + (strength.shown().isEmpty() ? "" : ": " + strength.exact());
        }
    }

    public TieDiagram {
        names = List.copyOf(names);
        arcs = List.copyOf(arcs);
    }

    public static TieDiagram of(String unit, List<Tie> all) {
        List<Tie> ties =
                all.stream()
                        .filter(tie -> !tie.from().isEmpty() && !tie.to().isEmpty())
                        .limit(MOST)
                        .toList();
        Map<String, Integer> heightByName = new LinkedHashMap<>();
        neighbours(ties)
                .forEach(name -> heightByName.put(name, heightByName.size() * ROW + ROW / 2));
        int spine = spine(heightByName.keySet());
        Extent extent = Extent.of(ties.stream().map(Tie::strength).toList());
        return new TieDiagram(
                unit,
                spine,
                heightByName.entrySet().stream()
                        .map(one -> new Name(cut(one.getKey()), one.getKey(), one.getValue()))
                        .toList(),
                ties.stream()
                        .map(tie -> arc(tie, heightByName, extent.share(tie.strength().size())))
                        .toList(),
                String.join(", ", ties.stream().limit(3).map(Tie::described).toList()));
    }

    private static int spine(Set<String> names) {
        return LETTER
                * names.stream().map(TieDiagram::cut).mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static String cut(String name) {
        return DisplayWidth.cut(name, LONGEST);
    }

    private static Arc arc(Tie tie, Map<String, Integer> heightByName, double share) {
        int from = heightByName.get(tie.from());
        int to = heightByName.get(tie.to());
        int high = Math.abs(from - to) / 2;
        String path =
                "M 0 %d a %d %d 0 0 1 0 %d"
                        .formatted(
                                Math.min(from, to),
                                Math.min(REACH, 10 + high),
                                Math.max(1, high),
                                2 * high);
        return new Arc(tie.described(), path, 1 + Picture.percent(BROADEST * share, 100));
    }

    /** Each name after one that it is tied with, as far as there is any: arcs are short then. */
    private static Set<String> neighbours(List<Tie> ties) {
        Set<String> names = new LinkedHashSet<>();
        for (Tie tie : ties) {
            Deque<String> next = new ArrayDeque<>(List.of(tie.from()));
            while (!next.isEmpty()) {
                String name = next.pop();
                if (names.add(name)) {
                    tiedWith(name, ties).forEach(next::push);
                }
            }
        }
        return names;
    }

    private static List<String> tiedWith(String name, List<Tie> ties) {
        List<String> others = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.from().equals(name)) {
                others.add(0, tie.to());
            } else if (tie.to().equals(name)) {
                others.add(0, tie.from());
            }
        }
        return others;
    }

    public int height() {
        return names.size() * ROW;
    }

    @Override
    public int drawn() {
        return arcs.size();
    }
}
