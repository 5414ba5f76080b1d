package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Problem;

/** All problems in a file that other programs read. */
record ProblemReport(Path file, Syntax syntax) {
    private static final int SHOWN = 20;

    /** How the file is written. */
    private enum Syntax {
        TSV,
        JSON_LINES
    }

    /** By the ending of the file's name. */
    static ProblemReport to(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".tsv")) {
            return new ProblemReport(file, Syntax.TSV);
        }
        if (name.endsWith(".jsonl") || name.endsWith(".json")) {
            return new ProblemReport(file, Syntax.JSON_LINES);
        }
        throw CommandFailure.usage(
                "the report '%s' can be a table or JSON lines; let its name end with .tsv or .jsonl"
                        .formatted(file));
    }

    /** Those of decisions first. */
    static List<Problem> problems(List<Problem> decided, DigestCollection digests) {
        return Stream.concat(decided.stream(), digests.problems().stream()).toList();
    }

    /** The first problems, for people, and how many there are. */
    static List<String> summary(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        problems.stream().limit(SHOWN).map(ProblemReport::line).forEach(lines::add);
        if (problems.size() > SHOWN) {
            lines.add(
                    "… and %d more problems; --report FILE writes all, 'paperkg check' prints them"
                            .formatted(problems.size() - SHOWN));
        }
        return lines;
    }

    /** One problem for people; input is quoted in it, which must not steer the terminal. */
    static String line(Problem problem) {
        return problem.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    void write(List<Problem> problems) throws IOException {
        Stream<String> lines =
                switch (syntax) {
                    case TSV ->
                            Stream.concat(
                                    Stream.of("file\tline\tlastLine\tcode\tlost\tmessage"),
                                    problems.stream().map(ProblemReport::tsv));
                    case JSON_LINES -> problems.stream().map(ProblemReport::json);
                };
        Files.write(file, (Iterable<String>) lines::iterator);
    }

    private static String tsv(Problem problem) {
        return Stream.of(
                        problem.file(),
                        problem.firstLine(),
                        problem.lastLine(),
                        problem.code(),
                        problem.code().loses(),
                        problem.message())
                .map(cell -> cell.toString().replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\t"));
    }

    private static String json(Problem problem) {
        JsonObject line = new JsonObject();
        line.put("file", problem.file());
        line.put("line", problem.firstLine());
        line.put("lastLine", problem.lastLine());
        line.put("code", problem.code().toString());
        line.put("lost", problem.code().loses());
        line.put("message", problem.message());
        return line.toString().replaceAll("\\s*\\n\\s*", " ");
    }
}
