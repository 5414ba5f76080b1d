package org.w3id.paperkg.cli.option;

import java.time.LocalDate;
import java.util.Optional;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Option;

/** Which papers tie people: {@code --since}, {@code --topic} and the like. */
public final class SelectionOptions {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only papers listed on this day or later, such as 2024-06-01.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only papers listed on this day or earlier.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description =
                    "Only papers with this topic: its English or Korean name, its slug or IRI.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--max-team-size",
            paramLabel = "N",
            description =
                    "Leave out papers with more authors; 0 for no limit (default: as the store was"
                            + " built).")
    private Optional<Integer> maxTeamSize = Optional.empty();

    @Option(
            names = "--min-papers",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only ties of so many joint papers or more (default: ${DEFAULT-VALUE}).")
    private int minPapers;

    /**
     * @throws CommandFailure for numbers nobody can mean and topics nobody knows
     */
    public NetworkSelection of(Generation generation, Terminal terminal) {
        NetworkSelection standard = NetworkSelection.of(generation.manifest());
        int teams = maxTeamSize.orElse(standard.maxTeamSize());
        check(teams);
        return standard.since(since)
                .until(until)
                .topic(topic.map(name -> iri(name, generation, terminal)))
                .maxTeamSize(teams)
                .minJointPapers(minPapers);
    }

    private void check(int teams) {
        if (minPapers < 1) {
            throw CommandFailure.usage(
                    "--min-papers is a number from 1, not '%d'".formatted(minPapers));
        }
        if (teams < 0) {
            throw CommandFailure.usage(
                    "--max-team-size is a number from 0 (no limit), not '%d'".formatted(teams));
        }
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw CommandFailure.usage(
                    "--until %s is before --since %s; swap them"
                            .formatted(until.get(), since.get()));
        }
    }

    private static String iri(String typed, Generation generation, Terminal terminal) {
        StoredNetwork stored = new StoredNetwork(generation);
        return new TypedName(typed).topic(stored.topics(), terminal).iri();
    }
}
