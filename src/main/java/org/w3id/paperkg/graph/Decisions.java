package org.w3id.paperkg.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decisions of a curation file, without those that contradict an earlier one.
 *
 * @param merges slugs of the topics that stay, by the slugs of those that go; no circles
 * @param bans slugs of what is no topic
 * @param names English labels by slug
 * @param broader slugs of pinned broader topics by slug
 */
record Decisions(
        Map<String, String> merges,
        Set<String> bans,
        Map<String, String> names,
        Map<String, String> broader) {
    static Decisions of(
            List<CurationEntry> entries, Map<String, String> listed, CurationMistakes mistakes) {
        List<Decision> decisions = new ArrayList<>();
        for (CurationEntry entry : entries) {
            Decision.read(entry, mistakes).ifPresent(decisions::add);
        }
        List<Decision> agreed = withoutContradictions(decisions, mistakes);
        return new Decisions(
                withoutCircles(of(Decision.Kind.MERGE, agreed), Map.of(), mistakes),
                of(Decision.Kind.BAN, agreed).keySet(),
                targets(of(Decision.Kind.RENAME, agreed)),
                withoutCircles(of(Decision.Kind.PIN_BROADER, agreed), listed, mistakes));
    }

    private static Map<String, Decision> of(Decision.Kind kind, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind)
                .collect(
                        Collectors.toMap(
                                Decision::topic,
                                decision -> decision,
                                (first, repeated) -> first,
                                LinkedHashMap::new));
    }

    private static Map<String, String> targets(Map<String, Decision> decisions) {
        Map<String, String> targets = new LinkedHashMap<>();
        decisions.forEach((topic, decision) -> targets.put(topic, decision.target()));
        return targets;
    }

    private static List<Decision> withoutContradictions(
            List<Decision> decisions, CurationMistakes mistakes) {
        Map<String, List<Decision>> byTopic = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            List<Decision> earlier =
                    byTopic.computeIfAbsent(decision.topic(), topic -> new ArrayList<>());
            Optional<Decision> other =
                    earlier.stream().filter(one -> contradict(one, decision)).findFirst();
            if (other.isPresent()) {
                mistakes.add(
                        decision.line(),
                        "the decision contradicts that of line %d about '%s' and is not carried out; remove one of the two"
                                .formatted(other.get().line(), decision.topic()));
            } else {
                earlier.add(decision);
            }
        }
        return byTopic.values().stream().flatMap(List::stream).toList();
    }

    private static boolean contradict(Decision one, Decision other) {
        boolean banned = one.kind() == Decision.Kind.BAN || other.kind() == Decision.Kind.BAN;
        return one.kind() == other.kind() ? !one.target().equals(other.target()) : banned;
    }

    /**
     * @param beneath what leads on where no decision says otherwise; has no circles itself
     */
    private static Map<String, String> withoutCircles(
            Map<String, Decision> decisions,
            Map<String, String> beneath,
            CurationMistakes mistakes) {
        while (true) {
            Map<String, String> leads = new LinkedHashMap<>(beneath);
            leads.putAll(targets(decisions));
            List<String> circle = Circles.first(leads);
            if (circle.isEmpty()) {
                return targets(decisions);
            }
            Decision last =
                    circle.stream()
                            .filter(decisions::containsKey)
                            .map(decisions::get)
                            .max(Comparator.comparingInt(Decision::line))
                            .orElseThrow();
            mistakes.add(
                    last.line(),
                    "the decision closes a circle (%s) and is not carried out; remove it or another one of these"
                            .formatted(Circles.words(circle)));
            decisions.remove(last.topic());
        }
    }
}
