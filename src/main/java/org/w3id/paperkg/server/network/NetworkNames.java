package org.w3id.paperkg.server.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.lookup.AuthorAnswer;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.query.lookup.KnownTopic;
import org.w3id.paperkg.query.lookup.TopicAnswer;
import org.w3id.paperkg.server.generation.ServedNetwork;

/** Whom and what the names in a request mean, and for whom or what each was taken. */
final class NetworkNames {
    private static final int LONGEST = 2000;

    private final ServedNetwork network;
    private final Map<String, List<TakenName>> taken = new LinkedHashMap<>();

    NetworkNames(ServedNetwork network) {
        this.network = network;
    }

    /**
     * @throws BadNetworkRequestException when nobody or several may be meant
     */
    KnownAuthor author(String parameter, String typed) {
        checkLength(parameter, typed);
        AuthorAnswer answer = network.authors().find(typed);
        if (answer instanceof AuthorAnswer.Found found) {
            found.taken().ifPresent(name -> keep(parameter, name));
            return found.author();
        }
        AuthorAnswer.NotFound unsure = (AuthorAnswer.NotFound) answer;
        throw unknown(
                parameter,
                typed,
                (unsure.isAmbiguous() ? "may mean several authors" : "is no author's name")
                        + "; give a name, slug or IRI, such as %s=percy-liang".formatted(parameter),
                unsure.suggestions());
    }

    /**
     * @throws BadNetworkRequestException when none may be meant
     */
    KnownTopic topic(String parameter, String typed) {
        checkLength(parameter, typed);
        TopicAnswer answer = network.topics().find(typed);
        if (answer instanceof TopicAnswer.Found found) {
            found.taken().ifPresent(name -> keep(parameter, name));
            return found.topic();
        }
        throw unknown(
                parameter,
                typed,
                "is no topic; give an English or Korean name, slug or IRI, such as"
                        + " topic=large-language-model",
                ((TopicAnswer.NotFound) answer).suggestions());
    }

    /** What the names so far were taken for, by parameter. */
    Map<String, List<TakenName>> taken() {
        return Collections.unmodifiableMap(taken);
    }

    private void keep(String parameter, TakenName name) {
        taken.computeIfAbsent(parameter, p -> new ArrayList<>()).add(name);
    }

    private static void checkLength(String parameter, String typed) {
        if (typed.length() > LONGEST) {
            throw NetworkParameters.bad(
                    parameter,
                    typed.substring(0, 100) + "…",
                    "is longer than " + LONGEST + " characters");
        }
    }

    private static BadNetworkRequestException unknown(
            String parameter, String typed, String reason, List<String> suggestions) {
        String meant =
                suggestions.isEmpty()
                        ? ""
                        : "; did you mean " + String.join(", ", suggestions) + "?";
        return new BadNetworkRequestException(
                parameter,
                "parameter '%s': '%s' %s%s".formatted(parameter, typed, reason, meant),
                suggestions);
    }
}
