package org.w3id.paperkg.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.query.Query;

/**
 * A query kept in a file, with what its header says. Its parameters are plain variables, so any
 * tool can run the text.
 *
 * @param text of the whole file
 * @param query what the text parses to; a fresh copy on each call
 */
public record CannedQuery(QueryId id, QueryHeader header, String text, Query query) {
    /**
     * Reads a file that somebody names. It needs no header; without one it has no parameters.
     *
     * @throws QueryFileException when header or query is faulty
     * @throws UncheckedIOException when the file cannot be read
     */
    public static CannedQuery read(Path file) {
        try {
            return of(QueryId.ofFile(file), file.toString(), withoutMark(Files.readString(file)));
        } catch (MalformedInputException e) {
            throw new QueryFileException(file.toString(), 1, "the file is not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read query file '" + file + "'", e);
        }
    }

    /**
     * One of those that travel with the program; the others are not read.
     *
     * @throws IllegalStateException when the program has none of this name
     */
    public static CannedQuery bundled(QueryId id) {
        String source = "queries/" + id + QueryId.SUFFIX;
        try (InputStream in = CannedQuery.class.getClassLoader().getResourceAsStream(source)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + source);
            }
            return of(id, source, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's " + source, e);
        }
    }

    // some editors begin UTF-8 with a byte order mark
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * @param source what to call the text in messages
     * @throws QueryFileException when header or query is faulty
     */
    public static CannedQuery of(QueryId id, String source, String text) {
        HeaderLines lines = HeaderLines.read(source, text);
        QueryHeader header = HeaderReader.read(lines);
        Query query = QueryText.parse(source, text);
        CannedQuery canned = new CannedQuery(id, header, text, query);
        HeaderCheck.check(canned, lines);
        return canned;
    }

    @Override
    public Query query() {
        return query.cloneQuery();
    }

    public BilingualText summary() {
        return header.summary();
    }

    public BilingualText description() {
        return header.description();
    }

    public List<String> tags() {
        return header.tags();
    }

    public List<QueryParameter> parameters() {
        return header.parameters();
    }

    /** One value for each parameter that has an example. */
    public Map<String, String> example() {
        Map<String, String> first = new LinkedHashMap<>();
        header.example().forEach((name, values) -> first.put(name, values.get(0)));
        return Collections.unmodifiableMap(first);
    }

    /** All values of the example. */
    public Map<String, List<String>> exampleValues() {
        return header.example();
    }

    public Map<String, String> defaults() {
        return header.defaults();
    }

    public QueryView view() {
        return header.view();
    }

    /** The columns that a picture is drawn from, as far as the header names them. */
    public Map<ColumnRole, String> columns() {
        return header.columns();
    }

    public OptionalInt pagination() {
        return header.pagination();
    }
}
