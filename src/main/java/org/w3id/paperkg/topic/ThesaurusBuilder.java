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
import org.w3id.paperkg.topic.choice.Occurrence;
import org.w3id.paperkg.topic.choice.PaperTopic;
import org.w3id.paperkg.topic.choice.Selection;
import org.w3id.paperkg.topic.naming.Concept;
import org.w3id.paperkg.topic.naming.Hierarchy;
import org.w3id.paperkg.topic.naming.LearntNames;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;
import org.w3id.paperkg.topic.thesaurus.TopicMention;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Turns ranked concepts into topics with labels, slugs and broader topics, and into mentions. */
public final class ThesaurusBuilder {
    private static final int MOST_KOREAN_NAMES = 8;

    private final LearntNames names;
    private final TopicCuration curation;
    private final Set<String> shown = new HashSet<>();

    ThesaurusBuilder(LearntNames names, TopicCuration curation) {
        this.names = names;
        this.curation = curation;
    }

    Thesaurus build(Collection<Selection.Ranked> ranked, Set<ArxivId> suspects) {
        SortedMap<String, Integer> paperCounts = new TreeMap<>();
        ranked.forEach(found -> paperCounts.merge(found.topic().concept(), 1, Integer::sum));
        SortedMap<String, Phrase> labels = new TreeMap<>();
        paperCounts.keySet().forEach(key -> labels.put(key, label(key)));
        Map<String, String> slugs = slugs(labels);
        labels.values().forEach(label -> shown.add(folded(label.source())));
        Hierarchy hierarchy = new Hierarchy(labels, names.english(), curation);
        List<Topic> topics = new ArrayList<>();
        paperCounts.forEach(
                (key, count) ->
                        topics.add(
                                topic(
                                        key,
                                        slugs.get(key),
                                        hierarchy.broader(key).map(slugs::get),
                                        count)));
        topics.sort(Comparator.comparing(Topic::slug));
        return new Thesaurus(
                topics, ranked.stream().map(found -> mention(found, slugs)).toList(), suspects);
    }

    private Phrase label(String key) {
        return Phrase.of(names.labels().of(concept(key))).orElseThrow();
    }

    private Concept concept(String key) {
        return names.concepts().byKey(key).orElseThrow();
    }

    /**
     * Labels that differ only in letters outside ASCII get a number, in the order of their keys.
     */
    private static Map<String, String> slugs(SortedMap<String, Phrase> labels) {
        Map<String, String> slugs = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        labels.forEach(
                (key, label) -> {
                    String slug = EnglishForm.slug(label.source());
                    String free = slug;
                    for (int n = 2; !taken.add(free); n++) {
                        free = slug + "-" + n;
                    }
                    slugs.put(key, free);
                });
        return slugs;
    }

    public Topic topic(String key, String slug, Optional<String> broader, int papers) {
        Concept concept = concept(key);
        String preferred = names.labels().of(concept);
        Optional<String> korean = names.korean().preferred(concept);
        Stream<TopicLabel> otherEnglish =
                otherEnglish(concept, preferred).stream()
                        .map(form -> new TopicLabel(form, Language.ENGLISH));
        Stream<TopicLabel> otherKorean =
                otherKorean(concept, korean).stream()
                        .map(form -> new TopicLabel(form, Language.KOREAN));
        List<TopicLabel> alternatives = Stream.concat(otherEnglish, otherKorean).sorted().toList();
        return new Topic(slug, preferred, korean, alternatives, broader, papers);
    }

    /**
     * Each spelling once: what differs in case and plural only is no other label. A form that is
     * not listed and is the name of another topic would mislead.
     */
    private List<String> otherEnglish(Concept concept, String preferred) {
        Set<String> seen = new HashSet<>(Set.of(folded(preferred)));
        Stream<String> learned =
                Stream.of(
                                names.acronyms().of(concept.key()),
                                concept.english().ranked(),
                                concept.abbreviated().ranked(),
                                concept.synonyms().ranked())
                        .flatMap(List::stream)
                        .filter(form -> !shown.contains(folded(form)));
        return Stream.concat(listed(concept, Language.ENGLISH).stream(), learned)
                .filter(form -> seen.add(folded(form)))
                .map(EnglishForm::singular)
                .toList();
    }

    private List<String> otherKorean(Concept concept, Optional<String> preferred) {
        Set<String> seen = new HashSet<>();
        preferred.ifPresent(label -> seen.add(EnglishForm.key(label)));
        Stream<String> learned =
                concept.korean().ranked().stream()
                        .filter(form -> names.korean().means(form, concept))
                        .limit(MOST_KOREAN_NAMES);
        return Stream.concat(listed(concept, Language.KOREAN).stream(), learned)
                .filter(form -> seen.add(EnglishForm.key(form)))
                .toList();
    }

    private static List<String> listed(Concept concept, Language language) {
        return concept.listed().stream()
                .flatMap(entry -> entry.forms().stream())
                .map(ListedConcept.Form::label)
                .filter(label -> label.language() == language)
                .map(TopicLabel::text)
                .toList();
    }

    private static String folded(String label) {
        return EnglishForm.singular(label).toLowerCase(Locale.ROOT);
    }

    private static TopicMention mention(Selection.Ranked found, Map<String, String> slugs) {
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
