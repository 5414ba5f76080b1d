package org.w3id.paperkg.author;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Brings together names that are worth a comparison, by keys that variations of a name share. A key
 * of more than {@value #LARGEST_BLOCK} names tells nobody apart and is passed over, which also
 * keeps the cost linear in the number of names.
 */
final class NameBlocks {
    static final int LARGEST_BLOCK = 120;

    // no person's name has more parts
    private static final int MOST_TOKENS = 8;
    private static final int SHORTEST_SPELLING = 10;
    private static final int LONGEST_SPELLING = 40;
    private static final int SHORTEST_SHORT_FORM = 3;

    private final List<NameParts> names;

    NameBlocks(List<NameParts> names) {
        this.names = names;
    }

    /** Names of the same letters in another spacing, or with the family name at the other end. */
    void sameLetters(BiConsumer<Integer, Integer> pair) {
        Map<String, Set<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> tokens = names.get(i).tokens();
            put(blocks, names.get(i).glued(), i);
            int end = tokens.size() - 1;
            if (end > 0) {
                put(blocks, moved(tokens.get(end), tokens.subList(0, end)), i);
                put(blocks, moved(tokens.get(0), tokens.subList(1, end + 1)), i);
                // Vietnamese given names end the name, and the family name may land before them
                put(blocks, " " + tokens.stream().sorted().collect(Collectors.joining(" ")), i);
            }
        }
        pairs(blocks.values(), pair);
    }

    private static String moved(String family, List<String> given) {
        return family + " " + String.join("", given);
    }

    /** Names of the same last token whose first tokens may abbreviate each other. */
    void sameFamilyName(BiConsumer<Integer, Integer> pair) {
        Map<String, Set<Integer>> blocks = new HashMap<>();
        Map<String, Set<Integer>> byLetter = new HashMap<>();
        Map<String, Set<Integer>> abbreviated = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            NameParts name = names.get(i);
            if (name.size() < 2) {
                continue;
            }
            String family = name.last() + " ";
            put(blocks, family + name.first(), i);
            if (name.first().length() >= SHORTEST_SHORT_FORM) {
                put(blocks, family + name.first().substring(0, SHORTEST_SHORT_FORM) + "…", i);
            }
            put(name.isInitial(0) ? abbreviated : byLetter, family + name.first().charAt(0), i);
        }
        pairs(blocks.values(), pair);
        abbreviated.forEach(
                (key, few) -> {
                    Set<Integer> many = byLetter.getOrDefault(key, Set.of());
                    if (few.size() <= LARGEST_BLOCK && many.size() <= LARGEST_BLOCK) {
                        few.forEach(a -> many.forEach(b -> pair.accept(a, b)));
                    }
                });
    }

    /**
     * Names of two tokens or more with which another name begins or ends, unless it is two such
     * names: a comma is missing between two people.
     */
    void parts(BiConsumer<Integer, Integer> pair) {
        Map<List<String>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i).tokens(), i);
        }
        for (int i = 0; i < names.size(); i++) {
            List<String> tokens = names.get(i).tokens();
            int size = tokens.size();
            if (size > MOST_TOKENS || twoNames(tokens, numbers.keySet())) {
                continue;
            }
            for (int at = 1; at < size; at++) {
                Integer begin = at > 1 ? numbers.get(tokens.subList(0, at)) : null;
                Integer end = at < size - 1 ? numbers.get(tokens.subList(at, size)) : null;
                if (begin != null) {
                    pair.accept(begin, i);
                }
                if (end != null) {
                    pair.accept(end, i);
                }
            }
        }
    }

    private static boolean twoNames(List<String> tokens, Set<List<String>> names) {
        for (int at = 2; at <= tokens.size() - 2; at++) {
            if (names.contains(tokens.subList(0, at))
                    && names.contains(tokens.subList(at, tokens.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Long names that become equal when each loses a letter at most, and a few others. */
    void spelling(BiConsumer<Integer, Integer> pair) {
        // a hash in the upper half, a name in the lower: a million keys need no million strings
        LongStream.Builder keys = LongStream.builder();
        for (int i = 0; i < names.size(); i++) {
            String letters = names.get(i).glued();
            if (letters.length() < SHORTEST_SPELLING || letters.length() > LONGEST_SPELLING) {
                continue;
            }
            keys.add(key(letters.hashCode(), i));
            for (int at = 0; at < letters.length(); at++) {
                keys.add(key((letters.substring(0, at) + letters.substring(at + 1)).hashCode(), i));
            }
        }
        long[] sorted = keys.build().sorted().distinct().toArray();
        int begin = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] >>> 32 != sorted[begin] >>> 32) {
                if (end - begin > 1) {
                    pairs(names(sorted, begin, end), pair);
                }
                begin = end;
            }
        }
    }

    private static List<Integer> names(long[] keys, int begin, int end) {
        return Arrays.stream(keys, begin, end).mapToObj(key -> (int) key).toList();
    }

    private static long key(int hash, int name) {
        return (long) hash << 32 | name;
    }

    private static void put(Map<String, Set<Integer>> blocks, String key, int name) {
        blocks.computeIfAbsent(key, k -> new HashSet<>(2)).add(name);
    }

    private static void pairs(Collection<Set<Integer>> blocks, BiConsumer<Integer, Integer> pair) {
        for (Set<Integer> block : blocks) {
            if (block.size() > 1) {
                pairs(List.copyOf(block), pair);
            }
        }
    }

    private static void pairs(List<Integer> block, BiConsumer<Integer, Integer> pair) {
        if (block.size() > LARGEST_BLOCK) {
            return;
        }
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                pair.accept(block.get(i), block.get(j));
            }
        }
    }
}
