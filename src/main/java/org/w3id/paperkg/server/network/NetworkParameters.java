package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.query.lookup.KnownTopic;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.ServedNetwork;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.network.Captions;
import org.w3id.paperkg.store.Generation;

/** Reads the parameters that the routes below {@code /network} share. */
final class NetworkParameters {
    /** Those of {@link #selection}. */
    static final Set<String> SELECTION =
            Set.of("since", "until", "topic", "maxTeamSize", "minPapers");

    private static final String TOPIC = "topic";
    // of pages: everywhere, and of no meaning to programs
    private static final String LANGUAGE = "lang";

    private final HttpServletRequest request;
    private final Map<String, String[]> given;
    private final boolean page;
    private final Generation generation;
    private final ServedNetwork network;
    private final NetworkNames names;

    /**
     * @param own names that the route takes besides {@link #SELECTION}
     * @throws BadNetworkRequestException for a name that the route does not take
     */
    NetworkParameters(HttpServletRequest request, Set<String> own) {
        this.request = request;
        this.given = request.getParameterMap();
        this.page = ResultFormat.prefersPage(request.getHeader("Accept"));
        this.generation = LeaseFilter.generation(request);
        this.network = LeaseFilter.network(request);
        this.names = new NetworkNames(network);
        Set<String> known = new TreeSet<>(own);
        known.addAll(SELECTION);
        for (String name : given.keySet()) {
            if (!known.contains(name) && !name.equals(LANGUAGE)) {
                throw new BadNetworkRequestException(
                        name,
                        "there is no parameter '%s' here; it takes %s"
                                .formatted(name, String.join(", ", known)),
                        List.of());
            }
        }
    }

    /** Where the web reaches this server; empty when it does not. */
    Optional<String> publicSite() {
        return Site.ofWeb(request);
    }

    /** Whether a browser asks. */
    boolean wantsPage() {
        return page;
    }

    /** What is given of some parameters, in their order, for an address of a page. */
    Map<String, List<String>> given(List<String> some) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        some.forEach(name -> values.put(name, value(name).stream().toList()));
        return values;
    }

    Generation generation() {
        return generation;
    }

    /** People and topics in the language of a reader. */
    Captions captions(PageReader reader) {
        return new Captions(
                reader.words(), new Hrefs(generation.base(), reader.language().chosen()));
    }

    ServedNetwork network() {
        return network;
    }

    /** What the names that were read so far are taken for, by parameter. */
    Map<String, List<TakenName>> taken() {
        return names.taken();
    }

    /** Which papers; where a part is not given, those that the build took for its own links. */
    NetworkSelection selection() {
        NetworkSelection standard = NetworkSelection.of(generation.manifest());
        Optional<LocalDate> since = date("since");
        Optional<LocalDate> until = date("until");
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw bad("until", until.get().toString(), "is before since=" + since.get());
        }
        return standard.since(since)
                .until(until)
                .topic(topic().map(KnownTopic::iri))
                .maxTeamSize(number("maxTeamSize", standard.maxTeamSize(), 0, Integer.MAX_VALUE))
                .minJointPapers(number("minPapers", 1, 1, Integer.MAX_VALUE));
    }

    /** The topic that papers must have. */
    Optional<KnownTopic> topic() {
        return value(TOPIC).map(typed -> names.topic(TOPIC, typed));
    }

    /**
     * One of some names, in whatever case; the first of them where none is given.
     *
     * @throws BadNetworkRequestException for another
     */
    <E extends Enum<E>> E choice(String name, E[] all) {
        Optional<String> typed = value(name);
        if (typed.isEmpty()) {
            return all[0];
        }
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(typed.get()))
                .findFirst()
                .orElseThrow(
                        () ->
                                bad(
                                        name,
                                        typed.get(),
                                        "is none of "
                                                + Arrays.stream(all)
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(", "))
                                                        .toLowerCase(Locale.ROOT)));
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
        return names.author(name, value(name).orElseThrow(() -> missing(name)));
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
        return values.stream().map(value -> names.author(name, value)).distinct().toList();
    }

    private static BadNetworkRequestException missing(String name) {
        return new BadNetworkRequestException(
                name,
                "parameter '%1$s' is missing: a name, slug or IRI of an author, such as %1$s=percy-liang"
                        .formatted(name),
                List.of());
    }

    /** A request that names a value it cannot mean. */
    static BadNetworkRequestException bad(String name, String value, String reason) {
        return new BadNetworkRequestException(
                name, "parameter '%s': '%s' %s".formatted(name, value, reason), List.of());
    }
}
