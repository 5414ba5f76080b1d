package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A decision of a curation file, faultless in itself, that may still clash with others. */
interface Decided {
    /** Slug of what is decided about. */
    String about();

    /** Slug that the decision leads to, or whatever else it sets. */
    String target();

    /** Where the decision begins. */
    Place place();

    /** What the decisions set, by what they are about. */
    static Map<String, String> targets(Map<String, ? extends Decided> decisions) {
        Map<String, String> targets = new LinkedHashMap<>();
        decisions.forEach((about, decision) -> targets.put(about, decision.target()));
        return targets;
    }

    /**
     * Leaves out, and reports, those that clash with an earlier or stronger one about the same
     * thing.
     */
    static <D extends Decided> List<D> withoutContradictions(
            List<D> decisions, BiPredicate<D, D> contradict, CurationMistakes mistakes) {
        Map<String, List<D>> agreed = new LinkedHashMap<>();
        for (D decision : decisions) {
            List<D> earlier = agreed.computeIfAbsent(decision.about(), about -> new ArrayList<>());
            Optional<D> other =
                    earlier.stream().filter(one -> contradict.test(one, decision)).findFirst();
            if (other.isPresent()) {
                mistakes.addClash(
                        decision.place(),
                        other.get().place(),
                        "the decision contradicts that of line %d about '%s' and is not carried out; remove one of the two"
                                .formatted(other.get().place().line(), decision.about()));
            } else {
                earlier.add(decision);
            }
        }
        return agreed.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Leaves out, and reports, the last and weakest decision of each circle.
     *
     * @param beneath what leads on where no decision says otherwise; has no circles itself
     */
    static <D extends Decided> Map<String, D> withoutCircles(
            Map<String, D> decisions, Map<String, String> beneath, CurationMistakes mistakes) {
        Map<String, D> left = new LinkedHashMap<>(decisions);
        while (true) {
            Map<String, String> leads = new LinkedHashMap<>(beneath);
            leads.putAll(targets(left));
            List<String> circle = Cycles.first(leads);
            if (circle.isEmpty()) {
                return left;
            }
            List<D> members =
                    circle.stream()
                            .filter(left::containsKey)
                            .map(left::get)
                            .sorted(Comparator.comparing(Decided::place))
                            .toList();
            D last = members.get(members.size() - 1);
            mistakes.addClash(
                    last.place(),
                    members.get(0).place(),
                    "the decision closes a circle (%s) and is not carried out; remove it or another one of these"
                            .formatted(Cycles.words(circle)));
            left.remove(last.about());
        }
    }
}
