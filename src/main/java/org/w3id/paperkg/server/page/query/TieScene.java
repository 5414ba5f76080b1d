package org.w3id.paperkg.server.page.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.server.page.network.NetworkDrawing;
import org.w3id.paperkg.server.page.network.Scene;

/** Collects rows that tie two things each, and draws them as the network page draws people. */
final class TieScene {
    /** As many as one can look at. */
    private static final int MOST = 300;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<AnswerCell> cells = new ArrayList<>();
    private final List<Integer> ties = new ArrayList<>();
    private final Map<List<Integer>, Scene.Tie> lines = new LinkedHashMap<>();
    private int drawn;

    /**
     * Leaves out a row with an empty end, one that ties something to itself, and one that would add
     * to more things than one can look at.
     *
     * @param strength above 0
     * @param said of the tie
     */
    void add(AnswerCell from, AnswerCell to, double strength, String said) {
        if (key(from).isEmpty() || key(to).isEmpty() || key(from).equals(key(to))) {
            return;
        }
        long fresh =
                List.of(key(from), key(to)).stream().filter(k -> !places.containsKey(k)).count();
        if (places.size() + fresh > MOST) {
            return;
        }
        int one = place(from);
        int other = place(to);
        ties.set(one, ties.get(one) + 1);
        ties.set(other, ties.get(other) + 1);
        drawn++;
        List<Integer> ends = List.of(Math.min(one, other), Math.max(one, other));
        lines.merge(
                ends,
                new Scene.Tie(
                        ends.get(0), ends.get(1), strength, name(from) + " – " + name(to) + said),
                TieScene::both);
    }

    private static Scene.Tie both(Scene.Tie before, Scene.Tie next) {
        return new Scene.Tie(
                before.first(), before.second(), before.weight() + next.weight(), before.title());
    }

    private int place(AnswerCell cell) {
        return places.computeIfAbsent(
                key(cell),
                key -> {
                    cells.add(cell);
                    ties.add(0);
                    return places.size();
                });
    }

    private static String key(AnswerCell cell) {
        return cell.link().href().isEmpty() ? name(cell) : cell.link().href();
    }

    private static String name(AnswerCell cell) {
        return cell.link().label().plain();
    }

    /**
     * @param unit of the strengths; may be empty
     */
    Optional<NetworkPicture> picture(String unit) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Scene.Node> nodes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            AnswerCell cell = cells.get(i);
            String href = cell.link().href().isEmpty() ? "#" : cell.link().href();
            nodes.add(
                    new Scene.Node(
                            key(cell), name(cell), href, name(cell), ties.get(i), "", false));
        }
        NetworkDrawing drawing = NetworkDrawing.of(new Scene(nodes, List.copyOf(lines.values())));
        String described =
                String.join(", ", lines.values().stream().limit(3).map(Scene.Tie::title).toList());
        return Optional.of(new NetworkPicture(drawing, unit, drawn, described));
    }
}
