package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.CollectionReader;
import org.w3id.paperkg.digest.Paper;

/** The topics of real digests against those that a librarian gave, at the top ten of each paper. */
@Tag("acceptance")
class TopicGoldTest {
    private static final double FLOOR = 0.55;

    @Test
    void agreesWithALibrarian() {
        Corpus corpus = Corpus.orSkip();
        Path gold = corpus.folder().resolve("gold/topics.jsonl");
        Assumptions.assumeTrue(Files.exists(gold), "skipped: no hand-labelled topics at " + gold);
        TopicAgreement agreement = agreement(thesaurus(corpus), gold);
        assertTrue(agreement.f1() >= FLOOR, agreement::toString);
    }

    @Test
    void staysWithinItsShareOfABuild() {
        List<Paper> papers = papers(Corpus.orSkip());
        // The best of three: what else the machine does can only make a run slower
        double seconds =
                IntStream.range(0, 3).mapToDouble(run -> seconds(papers)).min().orElseThrow();
        assertTrue(seconds < 4, () -> seconds + " s for " + papers.size() + " papers");
    }

    private static double seconds(List<Paper> papers) {
        long start = System.nanoTime();
        new TopicMiner().find(papers);
        return (System.nanoTime() - start) / 1e9;
    }

    @Test
    void keepsTheThesaurusSound() {
        List<Topic> topics = thesaurus(Corpus.orSkip()).topics();
        Map<String, Topic> bySlug =
                topics.stream().collect(Collectors.toMap(Topic::slug, topic -> topic));
        for (Topic topic : topics) {
            assertTrue(topic.slug().matches("[a-z0-9]+(?:-[a-z0-9]+)*"), topic::toString);
            List<String> preferred =
                    Stream.concat(Stream.of(topic.english()), topic.korean().stream()).toList();
            assertTrue(
                    topic.alternatives().stream().noneMatch(l -> preferred.contains(l.text())),
                    topic::toString);
            assertTrue(
                    topic.broader()
                            .map(bySlug::get)
                            .filter(b -> b.english().length() >= topic.english().length())
                            .isEmpty(),
                    topic::toString);
            assertTrue(topic.broader().stream().allMatch(bySlug::containsKey), topic::toString);
        }
    }

    @Test
    void suspectsFewSummaries() {
        List<Paper> papers = papers(Corpus.orSkip());
        double share = (double) new TopicMiner().find(papers).suspects().size() / papers.size();
        assertTrue(share < 0.05, () -> "share of suspect summaries " + share);
    }

    private static List<Paper> papers(Corpus corpus) {
        return new CollectionReader(file -> {}).read(List.of(corpus.digests())).papers();
    }

    private static Thesaurus thesaurus(Corpus corpus) {
        return new TopicMiner().find(papers(corpus));
    }

    private static TopicAgreement agreement(Thesaurus thesaurus, Path gold) {
        Map<String, Topic> topics =
                thesaurus.topics().stream().collect(Collectors.toMap(Topic::slug, topic -> topic));
        Map<String, List<Topic>> byPaper =
                thesaurus.mentions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        mention -> mention.paper().value(),
                                        Collectors.mapping(
                                                mention -> topics.get(mention.topic()),
                                                Collectors.toList())));
        try (Stream<String> lines = Files.lines(gold)) {
            List<JsonObject> rows = lines.filter(line -> !line.isBlank()).map(JSON::parse).toList();
            return TopicAgreement.of(rows, byPaper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
