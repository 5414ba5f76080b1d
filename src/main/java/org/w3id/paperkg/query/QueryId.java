package org.w3id.paperkg.query;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The name of a canned query: path of its file, argument of the command and end of its address.
 *
 * @param aspect what the answer is about, such as {@code author}; the folder
 * @param name such as {@code second-degree}; the file without {@code .rq}
 */
public record QueryId(String aspect, String name) implements Comparable<QueryId> {
    static final String SUFFIX = ".rq";

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** The name of a file by its last two steps. */
    static QueryId ofFile(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path last = folder == null ? null : folder.getFileName();
        String name = String.valueOf(file.getFileName());
        return new QueryId(
                last == null ? "" : last.toString(),
                name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name);
    }

    boolean kebabCase() {
        return KEBAB_CASE.matcher(aspect).matches() && KEBAB_CASE.matcher(name).matches();
    }

    @Override
    public int compareTo(QueryId other) {
        return Comparator.comparing(QueryId::aspect)
                .thenComparing(QueryId::name)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return aspect + "/" + name;
    }
}
