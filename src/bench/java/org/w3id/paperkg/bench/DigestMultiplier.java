package org.w3id.paperkg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a larger collection of digests from a real one, to see how figures grow. Each further
 * digest is one of the real ones, in the same form, with later dates, other arXiv ids, authors and
 * votes. The same digests and number give the same files.
 */
final class DigestMultiplier {
    private static final Pattern ARXIV_ID = Pattern.compile("\\b\\d{4}\\.\\d{4,5}\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern VOTES = Pattern.compile("(?mi)^(.*\\bvotes?: *)\\d+");
    private static final Pattern AUTHORS = Pattern.compile("(?mi)^((?:[-*] )?authors: *)(.+)$");
    private static final int MOST_VOTES = 100;
    private static final long SEED = 1;

    private final Random random = new Random(SEED);
    private final List<String> texts;
    private final List<String> names;
    private int papers;

    private DigestMultiplier(List<String> texts) {
        this.texts = texts;
        this.names =
                texts.stream()
                        .flatMap(text -> AUTHORS.matcher(text).results())
                        .flatMap(line -> Stream.of(line.group(2).split(", *")))
                        .distinct()
                        .toList();
    }

    /**
     * @param args folder of real digests, how many to have in all, folder to write to
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    }

    /** Writes the real digests and as many others as there must be. */
    static void write(Path real, int number, Path to) throws IOException {
        List<Path> files = digests(real);
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
            put(texts.get(texts.size() - 1), to.resolve(real.relativize(file).toString()));
        }
        LocalDate last = LocalDate.parse(dateOf(real.relativize(files.get(files.size() - 1))));
        DigestMultiplier more = new DigestMultiplier(texts);
        for (int i = 0; i < number - files.size(); i++) {
            LocalDate date = last.plusDays(i + 1L);
            String name = date.toString().replace('-', '/') + ".md";
            put(more.other(texts.get(i % texts.size()), date), to.resolve(name));
        }
    }

    private static List<Path> digests(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*/\\d{4}/\\d{2}/\\d{2}[.]md"))
                    .sorted()
                    .toList();
        }
    }

    private static String dateOf(Path file) {
        return file.toString().replace('/', '-').replace(".md", "");
    }

    private static void put(String text, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String other(String text, LocalDate date) {
        String dated = DATE.matcher(text).replaceAll(date.toString());
        String voted =
                VOTES.matcher(dated)
                        .replaceAll(found -> found.group(1) + random.nextInt(MOST_VOTES));
        String signed = AUTHORS.matcher(voted).replaceAll(this::otherAuthors);
        // a paper keeps one id in all lines about it
        List<String> ids =
                ARXIV_ID.matcher(signed).results().map(MatchResult::group).distinct().toList();
        String renamed = signed;
        for (String id : ids) {
            renamed = renamed.replace(id, nextId(date));
        }
        return renamed;
    }

    private String otherAuthors(MatchResult line) {
        int many = line.group(2).split(", *").length;
        List<String> chosen = new ArrayList<>();
        IntStream.range(0, many).forEach(i -> chosen.add(names.get(random.nextInt(names.size()))));
        Collections.shuffle(chosen, random);
        return Matcher.quoteReplacement(line.group(1) + String.join(", ", chosen));
    }

    private String nextId(LocalDate date) {
        papers++;
        return String.format(
                Locale.ROOT,
                "%02d%02d.%05d",
                date.getYear() % 100,
                date.getMonthValue(),
                90_000 + papers % 10_000);
    }
}
