package org.w3id.paperkg.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decisions about topics of a curation file, without those that contradict an earlier one.
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
        List<Decision> agreed =
                Decided.withoutContradictions(decisions, Decisions::contradict, mistakes);
        return new Decisions(
                Decided.targets(
                        Decided.withoutCircles(
                                of(Decision.Kind.MERGE, agreed), Map.of(), mistakes)),
                of(Decision.Kind.BAN, agreed).keySet(),
                Decided.targets(of(Decision.Kind.RENAME, agreed)),
                Decided.targets(
                        Decided.withoutCircles(
                                of(Decision.Kind.PIN_BROADER, agreed), listed, mistakes)));
    }

    private static Map<String, Decision> of(Decision.Kind kind, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind)
                .collect(
                        Collectors.toMap(
                                Decision::about,
                                decision -> decision,
                                (first, repeated) -> first,
                                LinkedHashMap::new));
    }

    private static boolean contradict(Decision one, Decision other) {
        boolean banned = one.kind() == Decision.Kind.BAN || other.kind() == Decision.Kind.BAN;
        return one.kind() == other.kind() ? !one.target().equals(other.target()) : banned;
    }
}
