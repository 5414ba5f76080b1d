package org.w3id.paperkg.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the report shows first: starts, and ten thousand rows for one client. */
final class Picture {
    private static final Set<String> SHOWN = Set.of("start", "10,000 rows, " + Question.JSON);

    private Picture() {}

    static String of(Results results) {
        List<Figure> shown =
                results.figures().stream()
                        .filter(figure -> SHOWN.contains(figure.question()))
                        .filter(figure -> figure.kind() != Figure.Kind.FIRST)
                        .filter(figure -> figure.clients() == 1)
                        .sorted(Comparator.comparing(Figure::question).reversed())
                        .toList();
        double largest = shown.stream().mapToDouble(Figure::cpuMillis).max().orElse(1);
        BarPlot plot = new BarPlot(largest);
        shown.forEach(
                figure ->
                        plot.add(
                                figure.question().replaceAll(", .*/.*", "")
                                        + ", "
                                        + figure.server(),
                                figure.cpuMillis()));
        return plot.svg("Milliseconds of CPU");
    }
}
