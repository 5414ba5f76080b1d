package org.w3id.paperkg.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;

/** All that was measured in one run. */
record Results(Machine machine, List<Figure> figures) {
    Results {
        figures = List.copyOf(figures);
    }

    /** The names of what was asked in one way, in the order in which it was. */
    List<String> questions(Figure.Kind kind) {
        return of(kind).map(Figure::question).distinct().toList();
    }

    List<String> servers() {
        return figures.stream().map(Figure::server).distinct().toList();
    }

    /** CPU of the server for each request, in milliseconds; empty if that was not measured. */
    OptionalDouble cpuMillis(Figure.Kind kind, String question, String server, int clients) {
        Predicate<Figure> asked =
                figure ->
                        figure.question().equals(question)
                                && figure.server().equals(server)
                                && figure.clients() == clients;
        return of(kind).filter(asked).mapToDouble(Figure::cpuMillis).findFirst();
    }

    private Stream<Figure> of(Figure.Kind kind) {
        return figures.stream().filter(figure -> figure.kind() == kind);
    }

    String json() {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("processor", machine.processor())
                .pair("cores", machine.cores())
                .pair("java", machine.java())
                .pair("date", machine.date())
                .pair("commit", machine.commit())
                .pair("data", machine.data())
                .key("figures")
                .startArray();
        for (Figure figure : figures) {
            json.startObject()
                    .pair("kind", figure.kind().name().toLowerCase(Locale.ROOT))
                    .pair("question", figure.question())
                    .pair("server", figure.server())
                    .pair("clients", figure.clients())
                    .pair("requests", figure.requests());
            json.key("cpu_ms").value(figure.cpuMillis());
            json.key("p50_ms").value(figure.medianMillis());
            json.key("p99_ms").value(figure.lateMillis()).finishObject();
        }
        return json.finishArray().finishObject().build() + "\n";
    }
}
