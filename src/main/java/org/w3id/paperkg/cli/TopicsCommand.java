package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.paperkg.cli.answer.AnswerFormat;
import org.w3id.paperkg.cli.answer.AnswerWriter;
import org.w3id.paperkg.cli.answer.CannedAnswers;
import org.w3id.paperkg.cli.answer.ThesaurusExport;
import org.w3id.paperkg.cli.answer.TopicEvidence;
import org.w3id.paperkg.cli.answer.TopicSearch;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.OutputOption;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg topics}. */
@Command(
        header = "Lists the topics, tells why a paper has its topics, or exports the thesaurus.",
        description = {
            "",
            "Without an argument all topics are listed, most papers first. Words find topics by"
                    + " their English or Korean names, or by an IRI; a final star finds beginnings. A"
                    + " paper, as arXiv id, address or IRI, shows its topics with the words that say"
                    + " so.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg topics --min-papers 5 --limit 20",
            "  paperkg topics 확산 모델",
            "  paperkg topics 2402.06082",
            "  paperkg topics https://arxiv.org/abs/2402.06082v1 --format json",
            "  paperkg topics --export skos -o topics.ttl",
            "  paperkg topics --export csv -o glossary.csv"
        })
final class TopicsCommand implements Callable<Integer> {
    private enum Export {
        SKOS,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD|PAPER",
            description = "Words of a topic's name, or one paper, such as 2402.06082.")
    private List<String> words = List.of();

    @Option(
            names = "--min-papers",
            paramLabel = "N",
            description = "Only topics with so many papers or more (default: 1).")
    private Optional<Integer> minPapers = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Only so many topics (default: all).")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json or xml (default: table).")
    private Optional<AnswerFormat> format = Optional.empty();

    @Option(
            names = "--export",
            paramLabel = "FORMAT",
            description =
                    "Write the whole thesaurus: skos, in Turtle; or csv, a Korean and English"
                            + " glossary in UTF-8, its lists joined by ' | '.")
    private Optional<Export> export = Optional.empty();

    @Mixin private OutputOption output;

    @Mixin private ReadOption readOption;

    private final Terminal terminal;

    TopicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (Generation generation = readOption.store(terminal).open()) {
            Optional<String> paper =
                    new ResourceIris(generation.base()).paper(String.join(" ", words));
            if (export.isPresent()) {
                export(generation);
            } else if (paper.isPresent()) {
                explain(paper.get(), generation);
            } else {
                list(generation);
            }
        }
        return ExitCode.DONE.value();
    }

    private void checkOptions() {
        checkCount("--min-papers", minPapers);
        checkCount("--limit", limit);
        if (output.isGiven() && export.isEmpty()) {
            throw CommandFailure.usage("-o goes with --export; a list goes to a file by '> FILE'");
        }
        boolean choice = Stream.of(minPapers, limit, format).anyMatch(Optional::isPresent);
        if (export.isPresent() && (choice || !words.isEmpty())) {
            throw CommandFailure.usage(
                    "--export writes the whole thesaurus, so it goes with -o and --store only");
        }
    }

    private static void checkCount(String option, Optional<Integer> count) {
        if (count.isPresent() && count.get() < 1) {
            throw CommandFailure.usage(
                    "%s is a number from 1, not '%d'".formatted(option, count.get()));
        }
    }

    private void export(Generation generation) throws IOException {
        ThesaurusExport thesaurus = ThesaurusExport.of(generation);
        switch (export.orElseThrow()) {
            case SKOS -> output.write(terminal, thesaurus::writeSkos);
            case CSV -> output.write(terminal, thesaurus::writeCsv);
        }
    }

    private void explain(String iri, Generation generation) {
        if (minPapers.isPresent()) {
            throw CommandFailure.usage(
                    "--min-papers is for lists of topics, and a paper was named; leave it out");
        }
        TopicEvidence paper = new TopicEvidence(iri, new CannedAnswers(generation));
        if (format.orElse(AnswerFormat.TABLE) == AnswerFormat.TABLE) {
            paper.print(limit, terminal);
        } else {
            write(paper.query(), generation);
        }
    }

    private void list(Generation generation) {
        Map<String, String> parameters = new HashMap<>();
        minPapers.ifPresent(least -> parameters.put("minimum", Integer.toString(least)));
        if (words.isEmpty()) {
            write(new CannedAnswers(generation).bind("topic/list", parameters), generation);
            return;
        }
        TopicSearch search = new TopicSearch(generation, String.join(" ", words));
        BoundQuery query = search.query(parameters);
        write(query, generation);
        search.advise(query, terminal);
    }

    private void write(BoundQuery query, Generation generation) {
        new AnswerWriter(generation, terminal).write(limit.map(query::first).orElse(query), format);
    }
}
