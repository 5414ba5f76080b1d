package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.w3id.paperkg.query.lookup.KnownAuthor;

/** The file of the authors' names. */
final class AuthorColumns {
    static final String FILE = "authors";

    private AuthorColumns() {}

    static void write(List<KnownAuthor> authors, Path file) throws IOException {
        new ColumnWriter()
                .texts(authors, KnownAuthor::iri)
                .texts(authors, KnownAuthor::name)
                .starts(authors.stream().mapToInt(one -> one.otherForms().size()).toArray())
                .texts(authors.stream().flatMap(one -> one.otherForms().stream()).toList())
                .ints(authors.stream().mapToInt(KnownAuthor::papers).toArray())
                .to(file);
    }

    static List<KnownAuthor> read(ColumnReader columns) {
        List<String> iris = columns.texts();
        List<String> names = columns.texts();
        int[] starts = columns.ints();
        List<String> forms = columns.texts();
        int[] papers = columns.ints();
        return IntStream.range(0, iris.size())
                .mapToObj(
                        i ->
                                new KnownAuthor(
                                        iris.get(i),
                                        names.get(i),
                                        forms.subList(starts[i], starts[i + 1]),
                                        papers[i]))
                .toList();
    }
}
