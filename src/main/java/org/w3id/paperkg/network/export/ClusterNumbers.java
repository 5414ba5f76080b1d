package org.w3id.paperkg.network.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.w3id.paperkg.network.Member;

/** The communities of a network by number: 1 has most members; ties go by label. */
final class ClusterNumbers {
    /** VOSviewer manual, map files: a cluster is a number from 1 to 1000. */
    static final int MOST = 1000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    ClusterNumbers(List<Member> members) {
        Map<String, Integer> sizes = new TreeMap<>();
        members.stream()
                .map(Member::community)
                .filter(label -> !label.isEmpty())
                .forEach(label -> sizes.merge(label, 1, Integer::sum));
        sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size() + 1));
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Empty for a member of none, or of one beyond the largest that have a number. */
    OptionalInt number(Member member) {
        Integer number = numbers.get(member.community());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
