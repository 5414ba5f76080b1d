package org.w3id.paperkg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.w3id.paperkg.query.likeness.Suggestions;

/**
 * The canned queries of one folder, ordered by id. A faulty file is left out and named among the
 * problems.
 */
public final class QueryCatalog {
    private static final String FOLDER = "queries";

    private static final QueryCatalog BUNDLED = new QueryCatalog(QueryCatalog::readBundled);

    private final Supplier<QueryFolder> source;
    private Optional<QueryFolder> read = Optional.empty();

    private QueryCatalog(Supplier<QueryFolder> source) {
        this.source = source;
    }

    private static QueryCatalog of(QueryFolder folder) {
        return new QueryCatalog(() -> folder);
    }

    /**
     * Walks {@code {aspect}/{name}.rq}.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static QueryCatalog ofFolder(Path folder) {
        return of(QueryFolder.read(folder));
    }

    /**
     * The queries that travel with the program, in its jar or beside its classes. They are read
     * once, by whoever first asks for one: that takes tenths of a second, and not every command or
     * request needs them.
     */
    public static QueryCatalog bundled() {
        return BUNDLED;
    }

    private static QueryFolder readBundled() {
        Path program = program();
        if (Files.isDirectory(program)) {
            return QueryFolder.read(program.resolve(FOLDER));
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return QueryFolder.read(jar.getPath(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries in '" + program + "'", e);
        }
    }

    private static Path program() {
        try {
            return Path.of(
                    QueryCatalog.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }

    private synchronized QueryFolder read() {
        if (read.isEmpty()) {
            read = Optional.of(source.get());
        }
        return read.get();
    }

    /**
     * These queries and those of another folder, which take the place of these where their ids are
     * the same; a remark names each.
     */
    public QueryCatalog and(QueryCatalog others) {
        Map<QueryId, CannedQuery> all = new TreeMap<>();
        queries().forEach(query -> all.put(query.id(), query));
        List<String> said = new ArrayList<>(remarks());
        for (CannedQuery query : others.queries()) {
            if (all.put(query.id(), query) != null) {
                said.add("query '%s' takes the place of the bundled one".formatted(query.id()));
            }
        }
        said.addAll(others.remarks());
        return of(
                new QueryFolder(
                        List.copyOf(all.values()),
                        Stream.concat(problems().stream(), others.problems().stream()).toList(),
                        said));
    }

    public List<CannedQuery> queries() {
        return read().queries();
    }

    /** One sentence for each file that was left out. */
    public List<String> problems() {
        return read().problems();
    }

    /** One sentence for each query that takes the place of another, or whose pages may overlap. */
    public List<String> remarks() {
        return read().remarks();
    }

    /**
     * @param id such as {@code author/papers}
     */
    public Optional<CannedQuery> find(String id) {
        return queries().stream().filter(query -> query.id().toString().equals(id)).findFirst();
    }

    /**
     * The ids that somebody may have meant, closest first: by their whole or by their last part.
     */
    public List<String> suggestions(String mistyped) {
        List<String> ids = queries().stream().map(query -> query.id().toString()).toList();
        List<String> close = Suggestions.of(mistyped, ids);
        if (!close.isEmpty()) {
            return close;
        }
        String last = mistyped.substring(mistyped.lastIndexOf('/') + 1);
        List<String> names =
                Suggestions.of(
                        last,
                        queries().stream().map(query -> query.id().name()).distinct().toList());
        return ids.stream()
                .filter(id -> names.contains(id.substring(id.indexOf('/') + 1)))
                .sorted(
                        Comparator.comparingInt(
                                id -> names.indexOf(id.substring(id.indexOf('/') + 1))))
                .toList();
    }

    /**
     * SHA-256 of names and texts, 64 hexadecimal digits: what tells this catalogue from one with
     * other queries.
     */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (CannedQuery canned : queries()) {
                String named = canned.id() + "\0" + canned.text() + "\0";
                sha256.update(named.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
