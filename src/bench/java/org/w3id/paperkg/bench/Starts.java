package org.w3id.paperkg.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts a server several times and asks it everything once, each time; reports medians. */
final class Starts {
    private final List<Question> questions;
    private final int times;
    private final Path log;

    /**
     * @param log where the servers' words go
     */
    Starts(List<Question> questions, int times, Path log) {
        this.questions = List.copyOf(questions);
        this.times = times;
        this.log = log;
    }

    List<Figure> of(Contender contender) throws IOException, InterruptedException {
        Map<String, List<Figure>> all = new LinkedHashMap<>();
        for (int time = 0; time < times; time++) {
            for (Figure figure : once(contender)) {
                all.computeIfAbsent(figure.question(), any -> new ArrayList<>()).add(figure);
            }
        }
        return all.values().stream().map(Starts::median).toList();
    }

    private List<Figure> once(Contender contender) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(contender, log)) {
            double cpu = server.start().cpu().toNanos() / 1e6;
            double time = server.start().time().toNanos() / 1e6;
            figures.add(
                    new Figure(
                            Figure.Kind.START, "start", contender.name(), 1, 1, cpu, time, time));
            for (Question question : questions) {
                if (contender.takes(question)) {
                    first(contender, server, question, figures);
                }
            }
        }
        return figures;
    }

    private static void first(
            Contender contender, ServerProcess server, Question question, Collection<Figure> to)
            throws InterruptedException, IOException {
        CpuClock.Moment before = server.clock().now();
        long begun = System.nanoTime();
        try {
            new Client().ask(contender.address(question), question.accept());
        } catch (IOException e) {
            // another dialect of SPARQL, or too long: the report leaves it open
            return;
        }
        double time = (System.nanoTime() - begun) / 1e6;
        double cpu = server.clock().now().since(before).toNanos() / 1e6;
        to.add(
                new Figure(
                        Figure.Kind.FIRST,
                        question.name(),
                        contender.name(),
                        1,
                        1,
                        cpu,
                        time,
                        time));
    }

    // the whole figure whose CPU is the median, so that its parts belong together
    private static Figure median(List<Figure> figures) {
        List<Figure> sorted =
                figures.stream()
                        .sorted((one, other) -> Double.compare(one.cpuMillis(), other.cpuMillis()))
                        .toList();
        return sorted.get(sorted.size() / 2);
    }
}
