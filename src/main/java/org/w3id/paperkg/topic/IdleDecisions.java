package org.w3id.paperkg.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.paperkg.topic.choice.Occurrence;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** Finds the decisions that met nothing in a collection, most often because of a wrong name. */
final class IdleDecisions {
    private final TopicCuration curation;
    private final Set<String> met;

    private IdleDecisions(TopicCuration curation, Set<String> met) {
        this.curation = curation;
        this.met = met;
    }

    /**
     * The slugs of the topics decided about that do not occur.
     *
     * @param curation as people wrote it, merges not yet carried out
     */
    static List<String> of(TopicCuration curation, Mining mining, Thesaurus thesaurus) {
        Set<String> met = new HashSet<>(mining.concepts().banned());
        thesaurus.topics().forEach(topic -> met.add(topic.slug()));
        curation.concepts().forEach(entry -> met.add(EnglishForm.slug(entry.english())));
        IdleDecisions decisions = new IdleDecisions(curation, met);
        decisions.readSurfaces(mining);
        return decisions.idle();
    }

    /** What was merged or renamed has gone as a topic; its printed forms have not. */
    private void readSurfaces(Mining mining) {
        Set<String> targets =
                Stream.concat(
                                curation.merges().keySet().stream(),
                                curation.names().keySet().stream())
                        .map(mining.english()::keyOfSlug)
                        .collect(Collectors.toSet());
        mining.found().stream()
                .filter(topic -> targets.contains(topic.concept()))
                .flatMap(topic -> topic.occurrences().stream())
                .map(Occurrence::surface)
                .distinct()
                .flatMap(surface -> Phrase.of(surface).stream())
                .forEach(phrase -> met.add(EnglishForm.slug(singular(phrase))));
    }

    private static String singular(Phrase phrase) {
        return phrase.words().stream()
                .map(word -> EnglishForm.singular(word.text()))
                .collect(Collectors.joining(" "));
    }

    private List<String> idle() {
        Set<String> idle = new TreeSet<>(curation.decided());
        idle.removeAll(met);
        return List.copyOf(idle);
    }
}
