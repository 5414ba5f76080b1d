package org.w3id.paperkg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a folder of queries holds: the queries by id, one sentence for each file that is left out,
 * and one for each query that may not do what its author thinks.
 */
record QueryFolder(List<CannedQuery> queries, List<String> problems, List<String> remarks) {
    QueryFolder {
        queries = queries.stream().sorted(Comparator.comparing(CannedQuery::id)).toList();
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /**
     * Walks {@code {aspect}/{name}.rq}.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    static QueryFolder read(Path folder) {
        List<CannedQuery> queries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                CannedQuery canned = query(folder, file);
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
        return new QueryFolder(queries, problems, remarks);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(QueryId.SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read query folder '" + folder + "'", e);
        }
    }

    private static CannedQuery query(Path folder, Path file) {
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
}
