package org.w3id.paperkg.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.network.export.NetworkChoice;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.query.AuthorAnswer;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.store.Generation;

/**
 * The parameters of a request for the network as a file; they are named as the command's options.
 */
final class ExportParameters {
    private static final String FORMAT = "format";
    private static final String AUTHOR = "author";
    private static final String DEPTH = "depth";
    private static final String TOPIC = "topic";
    private static final String SINCE = "since";
    private static final String MIN_PAPERS = "min-papers";
    private static final String MAX_TEAM_SIZE = "max-team-size";
    private static final String TIED_ONLY = "tied-only";
    private static final List<String> NAMES =
            List.of(FORMAT, AUTHOR, DEPTH, TOPIC, SINCE, MIN_PAPERS, MAX_TEAM_SIZE, TIED_ONLY);

    private final Map<String, String[]> given;

    /** Somebody or something that the graph does not have. */
    static final class NotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> suggestions;

        NotFoundException(String sentence, List<String> suggestions) {
            super(sentence);
            this.suggestions = suggestions;
        }

        List<String> suggestions() {
            return suggestions;
        }
    }

    /**
     * @throws BadParameterException for a name that is none of them, and for one given twice
     */
    ExportParameters(Map<String, String[]> given) {
        this.given = given;
        given.forEach(
                (name, values) -> {
                    if (!NAMES.contains(name)) {
                        throw bad(name, "there is no parameter '%s'; there are %s", name, NAMES);
                    }
                    if (values.length > 1 && !name.equals(AUTHOR)) {
                        throw bad(
                                name,
                                "parameter '%s' is given %d times; once is expected",
                                name,
                                values.length);
                    }
                });
    }

    private static BadParameterException bad(String name, String sentence, Object... values) {
        return new BadParameterException(name, sentence.formatted(values));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name))
                .map(values -> values[0].strip())
                .filter(value -> !value.isEmpty());
    }

    NetworkFormat format() {
        List<NetworkFormat> all = List.of(NetworkFormat.values());
        String typed =
                value(FORMAT)
                        .orElseThrow(
                                () ->
                                        bad(
                                                FORMAT,
                                                "parameter 'format' is missing; it is one of %s",
                                                all));
        return NetworkFormat.of(typed)
                .orElseThrow(
                        () ->
                                bad(
                                        FORMAT,
                                        "parameter 'format': there is no format '%s'; it is one of %s",
                                        typed,
                                        all));
    }

    /**
     * @throws NotFoundException for an author or topic that the graph does not have
     */
    NetworkChoice choice(Generation generation, NetworkReading reading) {
        int teamSize = Selection.of(generation.manifest()).maxTeamSize();
        Selection selection =
                Selection.ofTeams(number(MAX_TEAM_SIZE, 0, teamSize))
                        .since(value(SINCE).map(ExportParameters::day))
                        .minJointPapers(number(MIN_PAPERS, 1, 1))
                        .topic(value(TOPIC).map(typed -> topic(typed, reading)));
        List<String> authors =
                Stream.of(given.getOrDefault(AUTHOR, new String[0]))
                        .filter(typed -> !typed.isBlank())
                        .map(typed -> author(typed, reading))
                        .toList();
        if (value(DEPTH).isPresent() && authors.isEmpty()) {
            throw bad(DEPTH, "parameter 'depth' counts from an author; name one with 'author'");
        }
        return new NetworkChoice(selection, authors, number(DEPTH, 1, 1), tiedOnly());
    }

    private int number(String name, int least, int usual) {
        return value(name)
                .map(
                        typed -> {
                            boolean fits =
                                    typed.matches("\\d{1,9}") && Integer.parseInt(typed) >= least;
                            if (!fits) {
                                throw bad(
                                        name,
                                        "parameter '%s' is a whole number from %d, not '%s'",
                                        name,
                                        least,
                                        typed);
                            }
                            return Integer.valueOf(typed);
                        })
                .orElse(usual);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw bad(SINCE, "parameter 'since' is a day like 2024-02-12, not '%s'", typed);
        }
    }

    private boolean tiedOnly() {
        String typed = value(TIED_ONLY).orElse("false");
        if (!List.of("true", "false").contains(typed)) {
            throw bad(TIED_ONLY, "parameter 'tied-only' is true or false, not '%s'", typed);
        }
        return typed.equals("true");
    }

    private static String topic(String typed, NetworkReading reading) {
        return reading.topics()
                .find(typed)
                .orElseThrow(
                        () ->
                                new NotFoundException(
                                        "no topic is called '%s'; /queries/topic/list lists them"
                                                .formatted(typed),
                                        reading.topics().suggestions(typed)));
    }

    private static String author(String typed, NetworkReading reading) {
        AuthorAnswer answer = reading.authors().find(typed);
        if (answer instanceof AuthorAnswer.Found found) {
            return found.author().iri();
        }
        Function<AuthorAnswer.Candidate, String> name = candidate -> candidate.author().name();
        throw new NotFoundException(
                "no author, or more than one, is called '%s'; /queries/author/list lists them"
                        .formatted(typed),
                ((AuthorAnswer.NotFound) answer).candidates().stream().map(name).toList());
    }
}
