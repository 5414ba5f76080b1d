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
import java.util.stream.Stream;
import org.w3id.paperkg.query.likeness.Suggestions;

/**
 * The canned queries of one folder, ordered by id. A faulty file is left out and named among the
 * problems.
 */
public final class QueryCatalog {
    private static final String FOLDER = "queries";

    private final List<CannedQuery> queries;
    private final List<String> problems;
    private final List<String> remarks;

    private QueryCatalog(List<CannedQuery> queries, List<String> problems, List<String> remarks) {
        this.queries = queries.stream().sorted(Comparator.comparing(CannedQuery::id)).toList();
        this.problems = List.copyOf(problems);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Walks {@code {aspect}/{name}.rq}.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static QueryCatalog ofFolder(Path folder) {
        List<CannedQuery> queries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                CannedQuery canned = read(folder, file);
                queries.add(canned);
                if (canned.pagination().isPresent() && !canned.query().hasOrderBy()) {
                    remarks.add(
                            "%s: the query is paged, but nothing orders its rows: pages may overlap; add ORDER BY"
                                    .formatted(file));
                }
            } catch (QueryFileException e) {
                problems.add(e.getMessage());
            }
        }
        return new QueryCatalog(queries, problems, remarks);
    }

    /** The queries that travel with the program, in its jar or beside its classes. */
    public static QueryCatalog bundled() {
        Path program = program();
        if (Files.isDirectory(program)) {
            return ofFolder(program.resolve(FOLDER));
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return ofFolder(jar.getPath(FOLDER));
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

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(QueryId.SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read query folder '" + folder + "'", e);
        }
    }

    private static CannedQuery read(Path folder, Path file) {
        CannedQuery canned = CannedQuery.read(file);
        boolean inItsPlace = folder.relativize(file).getNameCount() == 2 && canned.id().kebabCase();
        if (!inItsPlace) {
            throw new QueryFileException(
                    file.toString(),
                    1,
                    "a query file stands one folder deep and is called like 'most-voted.rq'");
        }
        if (canned.summary().english().isEmpty()) {
            throw new QueryFileException(file.toString(), 1, "the query has no header");
        }
        for (QueryParameter parameter : canned.parameters()) {
            if (parameter.required() && !canned.example().containsKey(parameter.name())) {
                throw new QueryFileException(
                        file.toString(),
                        1,
                        "the required parameter '%s' has no example; '#+ example:' lines give one"
                                .formatted(parameter.name()));
            }
        }
        return canned;
    }

    /**
     * These queries and those of another folder, which take the place of these where their ids are
     * the same; a remark names each.
     */
    public QueryCatalog and(QueryCatalog others) {
        Map<QueryId, CannedQuery> all = new TreeMap<>();
        queries.forEach(query -> all.put(query.id(), query));
        List<String> said = new ArrayList<>(remarks);
        for (CannedQuery query : others.queries) {
            if (all.put(query.id(), query) != null) {
                said.add("query '%s' takes the place of the bundled one".formatted(query.id()));
            }
        }
        said.addAll(others.remarks);
        return new QueryCatalog(
                List.copyOf(all.values()),
                Stream.concat(problems.stream(), others.problems.stream()).toList(),
                said);
    }

    public List<CannedQuery> queries() {
        return queries;
    }

    /** One sentence for each file that was left out. */
    public List<String> problems() {
        return problems;
    }

    /** One sentence for each query that takes the place of another, or whose pages may overlap. */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * @param id such as {@code author/papers}
     */
    public Optional<CannedQuery> find(String id) {
        return queries.stream().filter(query -> query.id().toString().equals(id)).findFirst();
    }

    /**
     * The ids that somebody may have meant, closest first: by their whole or by their last part.
     */
    public List<String> suggestions(String mistyped) {
        List<String> ids = queries.stream().map(query -> query.id().toString()).toList();
        List<String> close = Suggestions.of(mistyped, ids);
        if (!close.isEmpty()) {
            return close;
        }
        String last = mistyped.substring(mistyped.lastIndexOf('/') + 1);
        List<String> names =
                Suggestions.of(
                        last, queries.stream().map(query -> query.id().name()).distinct().toList());
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
