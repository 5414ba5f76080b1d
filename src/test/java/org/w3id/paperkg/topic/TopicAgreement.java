package org.w3id.paperkg.topic;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

/**
 * How far topics agree with labelled ones: precision at ten, recall of the core topics among ten,
 * averaged over papers.
 */
public record TopicAgreement(double precision, double coreRecall) {
    private static final int TOP = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public double f1() {
        return precision + coreRecall == 0
                ? 0
                : 2 * precision * coreRecall / (precision + coreRecall);
    }

    @Override
    public String toString() {
        return "precision %.3f, recall of core topics %.3f, F1 %.3f"
                .formatted(precision, coreRecall, f1());
    }

    private record Labelled(Set<String> keys, boolean core) {}

    public static TopicAgreement of(List<JsonObject> gold, Map<String, List<Topic>> byPaper) {
        double precision = 0;
        double recall = 0;
        for (JsonObject row : gold) {
            List<Labelled> labelled =
                    row.getArray("topics").map(t -> labelled(t.getAsObject())).toList();
            List<Topic> answer =
                    byPaper.getOrDefault(row.getString("id"), List.of()).stream()
                            .limit(TOP)
                            .toList();
            Set<Labelled> right = matched(labelled, answer);
            long core = labelled.stream().filter(Labelled::core).count();
            long coreRight = right.stream().filter(Labelled::core).count();
            precision += answer.isEmpty() ? 0 : (double) right.size() / answer.size();
            recall += core == 0 ? 1 : (double) coreRight / Math.min(TOP, core);
        }
        return new TopicAgreement(precision / gold.size(), recall / gold.size());
    }

    /** 2 for a core topic of a labelled paper, 1 for another one, 0 for none. */
    public static int grade(JsonObject paper, Topic topic) {
        Set<String> keys = keys(topic);
        return paper.getArray("topics")
                .map(t -> labelled(t.getAsObject()))
                .filter(label -> label.keys().stream().anyMatch(keys::contains))
                .mapToInt(label -> label.core() ? 2 : 1)
                .max()
                .orElse(0);
    }

    private static Labelled labelled(JsonObject topic) {
        Stream<String> variants = topic.getArray("variants").map(v -> v.getAsString().value());
        Set<String> keys =
                Stream.concat(Stream.of(topic.getString("en")), variants)
                        .map(TopicAgreement::key)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toSet());
        return new Labelled(keys, topic.getNumber("grade").intValue() == 2);
    }

    /** Each labelled topic is matched once. */
    private static Set<Labelled> matched(List<Labelled> labelled, List<Topic> answer) {
        Set<Labelled> used = new HashSet<>();
        for (Topic topic : answer) {
            Set<String> keys = keys(topic);
            labelled.stream()
                    .filter(label -> !used.contains(label))
                    .filter(label -> label.keys().stream().anyMatch(keys::contains))
                    .findFirst()
                    .ifPresent(used::add);
        }
        return used;
    }

    static Set<String> keys(Topic topic) {
        Stream<String> preferred =
                Stream.concat(Stream.of(topic.english()), topic.korean().stream());
        Stream<String> others = topic.alternatives().stream().map(TopicLabel::text);
        return Stream.concat(preferred, others)
                .map(TopicAgreement::key)
                .collect(Collectors.toSet());
    }

    static String key(String label) {
        String folded = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .map(TopicAgreement::singular)
                .collect(Collectors.joining());
    }

    private static String singular(String word) {
        if (!word.matches("[a-z]{4,}")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.matches(".*(?:ss|us|is)");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
