package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.query.AuthorAnswer;
import org.w3id.paperkg.query.KnownAuthor;
import org.w3id.paperkg.query.KnownTopic;
import org.w3id.paperkg.query.TopicAnswer;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.ServedNetwork;
import org.w3id.paperkg.store.Generation;

/** Reads the parameters that the routes below {@code /network} share. */
final class NetworkParameters {
    /** Those of {@link #selection}. */
    static final Set<String> SELECTION =
            Set.of("since", "until", "topic", "maxTeamSize", "minPapers");

    private static final int LONGEST = 2000;

    private final Map<String, String[]> given;
    private final Generation generation;
    private final ServedNetwork network;

    /**
     * @param own names that the route takes besides {@link #SELECTION}
     * @throws BadNetworkRequestException for a name that the route does not take
     */
    NetworkParameters(HttpServletRequest request, Set<String> own) {
        this.given = request.getParameterMap();
        this.generation = LeaseFilter.generation(request);
        this.network = LeaseFilter.network(request);
        Set<String> known = new TreeSet<>(own);
        known.addAll(SELECTION);
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new BadNetworkRequestException(
                        name,
                        "there is no parameter '%s' here; it takes %s"
                                .formatted(name, String.join(", ", known)),
                        List.of());
            }
        }
    }

    ServedNetwork network() {
        return network;
    }

    /** Which papers; where a part is not given, those that the build took for its own links. */
    Selection selection() {
        Selection standard = Selection.of(generation.manifest());
        Optional<LocalDate> since = date("since");
        Optional<LocalDate> until = date("until");
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw bad("until", until.get().toString(), "is before since=" + since.get());
        }
        return standard.since(since)
                .until(until)
                .topic(topic())
                .maxTeamSize(number("maxTeamSize", standard.maxTeamSize(), 0, Integer.MAX_VALUE))
                .minJointPapers(number("minPapers", 1, 1, Integer.MAX_VALUE));
    }

    boolean has(String name) {
        return Arrays.stream(given.getOrDefault(name, new String[0]))
                .anyMatch(value -> !value.isBlank());
    }

    Optional<String> value(String name) {
        String[] values = given.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            throw new BadNetworkRequestException(
                    name,
                    "parameter '%s' is given %d times; once is expected"
                            .formatted(name, values.length),
                    List.of());
        }
        return Arrays.stream(values).filter(value -> !value.isBlank()).findFirst();
    }

    /**
     * @param otherwise when it is not given
     */
    int number(String name, int otherwise, int least, int most) {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(name, value.get(), least, most);
        }
        throw notANumber(name, value.get(), least, most);
    }

    private static BadNetworkRequestException notANumber(
            String name, String value, int least, int most) {
        String range =
                most == Integer.MAX_VALUE ? "from " + least : "from " + least + " to " + most;
        return bad(
                name,
                value,
                "is not a whole number %s, such as %s=%d"
                        .formatted(range, name, Math.max(1, least)));
    }

    private Optional<LocalDate> date(String name) {
        try {
            return value(name).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw bad(
                    name,
                    e.getParsedString(),
                    "is not a date; write it like %s=2024-02-12".formatted(name));
        }
    }

    /** The one author that a parameter means. */
    KnownAuthor author(String name) {
        return author(name, value(name).orElseThrow(() -> missing(name)));
    }

    /** All authors that a parameter means, which may be repeated; one at least. */
    List<KnownAuthor> authors(String name) {
        List<String> values =
                Arrays.stream(given.getOrDefault(name, new String[0]))
                        .filter(value -> !value.isBlank())
                        .toList();
        if (values.isEmpty()) {
            throw missing(name);
        }
        return values.stream().map(value -> author(name, value)).distinct().toList();
    }

    private static BadNetworkRequestException missing(String name) {
        return new BadNetworkRequestException(
                name,
                "parameter '%1$s' is missing: a name, slug or IRI of an author, such as %1$s=percy-liang"
                        .formatted(name),
                List.of());
    }

    private KnownAuthor author(String name, String typed) {
        checkLength(name, typed);
        AuthorAnswer answer = network.authors().find(typed);
        if (answer instanceof AuthorAnswer.Found found) {
            return found.author();
        }
        AuthorAnswer.NotFound unsure = (AuthorAnswer.NotFound) answer;
        return unsure.clearly()
                .orElseThrow(
                        () ->
                                bad(
                                        name,
                                        typed,
                                        (unsure.isAmbiguous()
                                                        ? "may mean several authors"
                                                        : "is no author's name")
                                                + "; give a name, slug or IRI, such as %s=percy-liang"
                                                        .formatted(name),
                                        unsure.candidates().stream()
                                                .map(one -> one.author().name())
                                                .toList()));
    }

    private Optional<String> topic() {
        Optional<String> typed = value("topic");
        if (typed.isEmpty()) {
            return typed;
        }
        checkLength("topic", typed.get());
        TopicAnswer answer = network.topics().find(typed.get());
        if (answer instanceof TopicAnswer.Found found) {
            return Optional.of(found.topic().iri());
        }
        throw bad(
                "topic",
                typed.get(),
                "is no topic; give an English or Korean name, slug or IRI, such as topic=large-language-model",
                ((TopicAnswer.NotFound) answer)
                        .candidates().stream().map(KnownTopic::label).toList());
    }

    private static void checkLength(String name, String typed) {
        if (typed.length() > LONGEST) {
            throw bad(
                    name,
                    typed.substring(0, 100) + "…",
                    "is longer than " + LONGEST + " characters");
        }
    }

    /** A request that names a value it cannot mean. */
    static BadNetworkRequestException bad(String name, String value, String reason) {
        return bad(name, value, reason, List.of());
    }

    private static BadNetworkRequestException bad(
            String name, String value, String reason, List<String> suggestions) {
        return new BadNetworkRequestException(
                name, "parameter '%s': '%s' %s".formatted(name, value, reason), suggestions);
    }
}
