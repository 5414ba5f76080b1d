package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decisions about topics of curation files, without those that contradict an earlier or
 * stronger one, or a stronger file that lists the topic as it is.
 *
 * @param merges slugs of the topics that stay, by the slugs of those that go; no circles
 * @param bans slugs of what is no topic
 * @param names English labels by slug
 * @param broader slugs of pinned broader topics by slug
 */
record TopicDecisions(
        Map<String, String> merges,
        Set<String> bans,
        Map<String, String> names,
        Map<String, String> broader) {
    static TopicDecisions of(
            List<CurationEntry> entries, ThesaurusReader listed, CurationMistakes mistakes) {
        List<TopicDecision> decisions = new ArrayList<>();
        for (CurationEntry entry : entries) {
            TopicDecision.read(entry, mistakes)
                    .filter(decision -> !overruled(decision, listed))
                    .ifPresent(decisions::add);
        }
        List<TopicDecision> agreed =
                Decided.withoutContradictions(decisions, TopicDecisions::contradict, mistakes);
        return new TopicDecisions(
                Decided.targets(
                        Decided.withoutCircles(
                                of(TopicDecision.Kind.MERGE, agreed), Map.of(), mistakes)),
                of(TopicDecision.Kind.BAN, agreed).keySet(),
                Decided.targets(of(TopicDecision.Kind.RENAME, agreed)),
                Decided.targets(
                        Decided.withoutCircles(
                                of(TopicDecision.Kind.PIN_BROADER, agreed),
                                listed.broader(),
                                mistakes)));
    }

    /** Whoever lists a topic wants it, under its name. */
    private static boolean overruled(TopicDecision decision, ThesaurusReader listed) {
        Place place = listed.places().getOrDefault(decision.about(), decision.place());
        return decision.kind() != TopicDecision.Kind.PIN_BROADER
                && place.overrules(decision.place());
    }

    private static Map<String, TopicDecision> of(
            TopicDecision.Kind kind, List<TopicDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind)
                .collect(
                        Collectors.toMap(
                                TopicDecision::about,
                                decision -> decision,
                                (first, repeated) -> first,
                                LinkedHashMap::new));
    }

    private static boolean contradict(TopicDecision one, TopicDecision other) {
        boolean banned =
                one.kind() == TopicDecision.Kind.BAN || other.kind() == TopicDecision.Kind.BAN;
        return one.kind() == other.kind() ? !one.target().equals(other.target()) : banned;
    }
}
