package org.w3id.paperkg.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.build.Addition;
import org.w3id.paperkg.build.GraphBuild;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ConsoleProgress;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.curation.CurationSources;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.SparqlExamples;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Store;

/** A build as the user sees it: judges what was read, builds, and tells what came of it. */
final class BuildRun {
    private final Store store;
    private final GraphSettings settings;
    private final Terminal terminal;
    private boolean strict;
    private boolean told;
    private CurationSources curation = CurationSources.BUNDLED;
    private QueryCatalog examples = QueryCatalog.bundled();
    private Optional<ProblemReport> report = Optional.empty();

    BuildRun(Store store, GraphSettings settings, Terminal terminal) {
        this.store = store;
        this.settings = settings;
        this.terminal = terminal;
    }

    /** Builds nothing from input of which anything is lost. */
    BuildRun strict(boolean wanted) {
        this.strict = wanted;
        return this;
    }

    /** Where decisions are found; in the bundled files when this is not called. */
    BuildRun curation(CurationSources from) {
        this.curation = from;
        return this;
    }

    /** The queries to keep beside the graph as examples; the bundled ones without this call. */
    BuildRun examples(QueryCatalog queries) {
        this.examples = queries;
        return this;
    }

    /** Where all problems are written. */
    BuildRun report(Optional<ProblemReport> to) {
        this.report = to;
        return this;
    }

    /** Says nothing of problems in the input, which were told at an attempt before. */
    BuildRun again(boolean attempted) {
        this.told = attempted;
        return this;
    }

    /**
     * Reads and builds.
     *
     * @throws CommandFailure when there is no paper, or something is lost where nothing may be; the
     *     store is then as it was
     */
    GraphBuild.Outcome of(Inputs inputs) throws IOException {
        return of(
                inputs.toString(), () -> inputs.read(terminal.in(), ConsoleProgress.on(terminal)));
    }

    /** Builds the digests that come with the program. */
    GraphBuild.Outcome ofTheSample() throws IOException {
        return of("the sample", Sample::read);
    }

    /** Where digests are read from, once nobody else can build. */
    private interface DigestSource {
        DigestCollection read() throws IOException;
    }

    private GraphBuild.Outcome of(String from, DigestSource source) throws IOException {
        long start = System.nanoTime();
        // whoever has to wait for another build hears so before anything is read
        try (GenerationWriter generation =
                store.newGeneration().deriving(StoredNetwork.DERIVATION)) {
            Curation curated = curation.read();
            DigestCollection digests = source.read();
            AuthorIndex authors = curated.authorsOf(digests.papers());
            List<Problem> problems = ProblemReport.problems(curated.problems(authors), digests);
            tell(problems);
            judge(problems);
            judge(curated, digests, from);
            Addition beside =
                    new Addition(
                            examples.hash(),
                            out -> SparqlExamples.write(examples, settings.base(), out));
            GraphBuild build =
                    new GraphBuild(
                            generation, settings, curated, beside, ConsoleProgress.on(terminal));
            GraphBuild.Outcome outcome = build.run(digests, authors);
            sayIdle(outcome.idle());
            say(outcome, start);
            return outcome;
        }
    }

    private static void judge(Curation curated, DigestCollection digests, String from) {
        if (!curated.turtle()) {
            throw CommandFailure.badInput(
                    "nothing built, because a curation file is no Turtle (see above); mend it, or"
                            + " leave it out");
        }
        if (digests.papers().isEmpty()) {
            throw CommandFailure.badInput(
                    ("no paper found in %s, so nothing was built; name digest files or folders of them,"
                                    + " which list papers with links to arXiv under a day such as '## Daily"
                                    + " Papers (2024-02-12)'; 'paperkg check' says how each file is read")
                            .formatted(from));
        }
    }

    private void say(GraphBuild.Outcome outcome, long start) {
        if (outcome.built()) {
            terminal.say(BuildSummary.counts(outcome.manifest()));
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "built %s in %.1f s",
                            store.folder(),
                            Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0));
        } else {
            terminal.say("nothing to do: " + store.folder() + " is up to date");
        }
    }

    private void tell(List<Problem> problems) throws IOException {
        if (report.isPresent()) {
            report.get().write(problems);
        }
        if (!told) {
            ProblemReport.summary(problems).forEach(terminal::say);
        }
    }

    /** Those of the user may be misspelt. */
    private void sayIdle(List<String> topics) {
        if (!topics.isEmpty()) {
            terminal.say(
                    "%s decides about topics that do not occur here: %s; 'paperkg topics WORD' shows the names of those that do"
                            .formatted(curation.topics().get(), String.join(", ", topics)));
        }
    }

    private void judge(List<Problem> problems) {
        long losses = problems.stream().filter(problem -> problem.code().grave()).count();
        if (strict && losses > 0) {
            throw CommandFailure.badInput(
                    "nothing built, because --strict allows no loss and %s found above; mend the input, or build without --strict"
                            .formatted(losses == 1 ? "1 was" : losses + " were"));
        }
    }
}
