package org.w3id.paperkg.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results as a page of the manual. */
record ReportPage(Results results, List<Integer> clients, List<String> missing) {
    private static final String PAGE =
            """
            # Performance

            Milliseconds of the server's CPU, which unlike times do not depend on what else the machine does. Written by `mvn -Pbench verify -DskipTests -Dbench.store=DIR`; all figures, with times, are in `target/bench/results.json` after it.

            Measured on %s with %d cores, Java %s, on %s, at commit %s, with %s.%s

            ![CPU of 10,000 rows and of a start, beside Fuseki](performance.svg)

            ## Start

            From the launch to the first answer, the median of several starts.

            %s
            ## First asks

            Each question once after a start, in this order; the median of the same starts. Background work of the server counts.

            %s
            ## Asked again and again

            Columns are clients at once, on kept connections.

            %s\
            """;

    String markdown() {
        Machine machine = results.machine();
        return PAGE.formatted(
                machine.processor(),
                machine.cores(),
                machine.java(),
                machine.date(),
                machine.commit(),
                machine.data(),
                missing.stream().map(sentence -> " " + sentence).collect(Collectors.joining()),
                table(Figure.Kind.START, List.of(1)),
                table(Figure.Kind.FIRST, List.of(1)),
                table(Figure.Kind.REPEATED, clients));
    }

    private String table(Figure.Kind kind, List<Integer> loads) {
        List<String> servers = results.servers();
        Stream<String> names =
                servers.stream()
                        .flatMap(
                                server ->
                                        loads.stream()
                                                .map(
                                                        n ->
                                                                loads.size() == 1
                                                                        ? server
                                                                        : server + ", " + n));
        String head = row("", names);
        String line =
                row("---", IntStream.range(0, servers.size() * loads.size()).mapToObj(i -> "--:"));
        return head
                + line
                + results.questions(kind).stream()
                        .map(question -> row(question, cells(kind, question, loads)))
                        .collect(Collectors.joining());
    }

    private Stream<String> cells(Figure.Kind kind, String question, List<Integer> loads) {
        return results.servers().stream()
                .flatMap(
                        server ->
                                loads.stream()
                                        .map(n -> results.cpuMillis(kind, question, server, n))
                                        .map(ReportPage::cell));
    }

    private static String cell(OptionalDouble millis) {
        return millis.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        millis.getAsDouble() < 10 ? "%.2f" : "%.0f",
                        millis.getAsDouble());
    }

    private static String row(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
    }
}
