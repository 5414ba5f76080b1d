package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns ranked concepts into topics with labels, slugs and broader topics, and into mentions. */
final class ThesaurusBuilder {
    private static final int MOST_KOREAN_NAMES = 8;

    private final Concepts concepts;
    private final Acronyms acronyms;
    private final KoreanNames koreanNames;

    ThesaurusBuilder(Concepts concepts, Acronyms acronyms, KoreanNames koreanNames) {
        this.concepts = concepts;
        this.acronyms = acronyms;
        this.koreanNames = koreanNames;
    }

    Thesaurus build(Collection<GlossTopicFinder.Ranked> ranked) {
        SortedMap<String, Integer> paperCounts = new TreeMap<>();
        ranked.forEach(found -> paperCounts.merge(found.topic().concept(), 1, Integer::sum));
        Map<String, String> labels = new TreeMap<>();
        paperCounts
                .keySet()
                .forEach(
                        key -> labels.put(key, EnglishLabel.of(concepts.byKey(key).orElseThrow())));
        Map<String, String> slugs = slugs(labels);
        List<Topic> topics = new ArrayList<>();
        paperCounts.forEach(
                (key, count) -> {
                    Optional<String> broader = broader(labels.get(key), slugs);
                    topics.add(topic(key, labels.get(key), slugs.get(key), broader, count));
                });
        topics.sort(Comparator.comparing(Topic::slug));
        return new Thesaurus(topics, ranked.stream().map(found -> mention(found, slugs)).toList());
    }

    /**
     * Labels that differ only in letters outside ASCII get a number, in the order of their keys.
     */
    private static Map<String, String> slugs(Map<String, String> labels) {
        Map<String, String> slugs = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        labels.forEach(
                (key, label) -> {
                    String slug = EnglishForm.slug(label);
                    String free = slug;
                    for (int n = 2; !taken.add(free); n++) {
                        free = slug + "-" + n;
                    }
                    slugs.put(key, free);
                });
        return slugs;
    }

    /**
     * The longest other label at the end of this one. Each is shorter than the one before, so there
     * are no cycles.
     */
    private static Optional<String> broader(String label, Map<String, String> slugs) {
        Phrase phrase = Phrase.of(label).orElseThrow();
        for (int words = phrase.size() - 1; words > 0; words--) {
            Optional<String> head = Optional.ofNullable(slugs.get(phrase.tail(words).key()));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private Topic topic(
            String key, String english, String slug, Optional<String> broader, int papers) {
        Concept concept = concepts.byKey(key).orElseThrow();
        Optional<String> korean = koreanNames.preferred(concept);
        Stream<Label> otherEnglish =
                otherEnglish(concept, english).stream()
                        .map(form -> new Label(form, Language.ENGLISH));
        Stream<Label> otherKorean =
                concept.korean().ranked().stream()
                        .filter(form -> koreanNames.means(form, concept))
                        .filter(form -> !korean.equals(Optional.of(form)))
                        .limit(MOST_KOREAN_NAMES)
                        .map(form -> new Label(form, Language.KOREAN));
        List<Label> alternatives = Stream.concat(otherEnglish, otherKorean).sorted().toList();
        return new Topic(slug, english, korean, alternatives, broader, papers);
    }

    /** Each spelling once: what differs in case and plural only is no other label. */
    private List<String> otherEnglish(Concept concept, String english) {
        Set<String> seen = new HashSet<>(Set.of(folded(english)));
        return Stream.of(
                        acronyms.of(concept.key()),
                        concept.english().ranked(),
                        concept.abbreviated().ranked())
                .flatMap(List::stream)
                .filter(form -> seen.add(folded(form)))
                .map(EnglishForm::singular)
                .toList();
    }

    private static String folded(String label) {
        return EnglishForm.singular(label).toLowerCase(Locale.ROOT);
    }

    private static TopicMention mention(GlossTopicFinder.Ranked found, Map<String, String> slugs) {
        PaperTopic topic = found.topic();
        Occurrence shown = topic.shown();
        return new TopicMention(
                topic.paper().id(),
                slugs.get(topic.concept()),
                found.score(),
                found.rank(),
                shown.surface(),
                topic.paper().passages().get(shown.passage()).evidence());
    }
}
