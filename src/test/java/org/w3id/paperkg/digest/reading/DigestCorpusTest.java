package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Media;
import org.w3id.paperkg.digest.SummaryPoint;

/** The real digests yield, field by field, what an independent program found in them. */
class DigestCorpusTest {

    @Test
    void yieldsWhatAnIndependentProgramFound() {
        Corpus corpus = Corpus.orSkip();
        List<String> expected =
                corpus.expectedListings().stream().map(DigestCorpusTest::row).toList();
        List<String> found = new ArrayList<>();
        for (DigestFile file : read(corpus)) {
            file.listings().forEach(listing -> found.add(row(listing)));
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void accountsForEveryLine() {
        for (DigestFile file : read(Corpus.orSkip())) {
            if (!file.path().endsWith("README.md")) {
                assertTrue(file.lines().complete(), () -> file.path() + " " + file.lines());
                assertEquals(0, file.lines().reported(), () -> file.problems().toString());
            }
        }
    }

    private static List<DigestFile> read(Corpus corpus) {
        DigestParser parser = new DigestParser();
        try (Stream<Path> files = Files.walk(corpus.digests())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(
                            file ->
                                    parser.parse(
                                            corpus.digests().relativize(file).toString(),
                                            bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(JsonObject listing) {
        StringBuilder row = new StringBuilder();
        for (String field :
                List.of(
                        "file",
                        "line",
                        "digest_date",
                        "arxiv_id",
                        "url",
                        "title",
                        "votes",
                        "media_class",
                        "media_url",
                        "authors_truncated")) {
            row.append(field).append('=').append(text(listing.get(field))).append('|');
        }
        row.append("authors=").append(texts(listing.get("authors").getAsArray()));
        row.append("|links=").append(texts(listing.get("links").getAsArray())).append("|points=");
        for (JsonValue value : listing.get("points").getAsArray()) {
            JsonObject point = value.getAsObject();
            row.append(text(point.get("level")))
                    .append('/')
                    .append(text(point.get("label")))
                    .append('/')
                    .append(text(point.get("letters")))
                    .append(' ');
        }
        return row.toString();
    }

    private static String text(JsonValue value) {
        if (value.isNull()) {
            return "null";
        }
        return value.isString() ? value.getAsString().value() : value.toString();
    }

    private static List<String> texts(JsonArray values) {
        return values.stream().map(DigestCorpusTest::text).toList();
    }

    private static String row(Listing listing) {
        StringBuilder row = new StringBuilder();
        Listing.Source source = listing.source();
        row.append("file=%s|line=%d|".formatted(source.file(), source.line()));
        row.append("digest_date=%s|arxiv_id=%s|".formatted(listing.date(), listing.paper()));
        row.append("url=%s|title=%s|".formatted(listing.url(), listing.title()));
        row.append("votes=")
                .append(listing.votes().isPresent() ? listing.votes().getAsInt() : "null");
        Media media = listing.media().isEmpty() ? null : listing.media().get(0);
        row.append("|media_class=").append(media == null ? "null" : kind(media));
        row.append("|media_url=").append(media == null ? "null" : media.url());
        row.append("|authors_truncated=").append(listing.authors().cut());
        row.append("|authors=").append(listing.authors().names());
        row.append("|links=").append(listing.links()).append("|points=");
        for (SummaryPoint point : listing.points()) {
            row.append(point.level()).append('/').append(point.label().orElse("null")).append('/');
            row.append(letters(point.text())).append(' ');
        }
        return row.toString();
    }

    private static String kind(Media media) {
        return media.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many characters have a Unicode category L* or N*. */
    private static long letters(String text) {
        return text.codePoints()
                .filter(
                        c ->
                                Character.isLetter(c)
                                        || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                                        || Character.getType(c) == Character.LETTER_NUMBER
                                        || Character.getType(c) == Character.OTHER_NUMBER)
                .count();
    }
}
