package org.w3id.paperkg.store.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * A line for each query that did not end: the day, the hash, and how it begins, for whoever wonders
 * and takes the line out again. What is no such line is passed over.
 */
public final class RefusedQueriesFile {
    private static final Pattern LINE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9a-f]{64})( .*)?");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{C}]+");
    private static final int LONGEST_BEGINNING = 200;

    private RefusedQueriesFile() {}

    /** None when there is no such file. */
    public static RefusedQueries read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new RefusedQueries(Map.of());
        }
        Map<String, LocalDate> days = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                days.putIfAbsent(parts.group(2), LocalDate.parse(parts.group(1)));
            }
        }
        return new RefusedQueries(days);
    }

    public static void add(Path file, Query query) throws IOException {
        String text = GAP.matcher(query.serialize()).replaceAll(" ").strip();
        String beginning =
                text.codePointCount(0, text.length()) <= LONGEST_BEGINNING
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_BEGINNING));
        String line =
                "%s %s %s%n"
                        .formatted(
                                LocalDate.now(ZoneOffset.UTC),
                                RefusedQueries.hash(query),
                                beginning);
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
