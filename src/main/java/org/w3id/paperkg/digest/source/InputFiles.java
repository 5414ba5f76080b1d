package org.w3id.paperkg.digest.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * Finds the digest files below what the user named. Links are followed, loops and files that are no
 * text are reported; one bad file never hides another.
 */
public final class InputFiles {
    // YYYY/MM/DD.md, the layout of the published collection, names a file wherever the collection
    // lies
    private static final Pattern DATED = Pattern.compile("(?:^|.*/)(\\d{4}/\\d{2}/\\d{2}\\.md)");

    // not what editors and notebooks keep under a hidden name
    private static final Pattern MARKDOWN =
            Pattern.compile("[^.].*\\.(?:md|markdown|mdown|mkdn?)", Pattern.CASE_INSENSITIVE);

    private final Map<Path, String> pathByFile = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private InputFiles() {}

    /**
     * Walks files and folders. A file named outright is taken whatever its name is; below a folder,
     * those are that end with {@code .md} or {@code .markdown}, in any case, and are not hidden,
     * nor in a hidden folder.
     */
    public static InputFiles find(List<Path> inputs) {
        InputFiles found = new InputFiles();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                found.walk(input);
            } else if (Files.exists(input)) {
                found.add(input, input.getFileName());
            } else {
                found.problem(
                        input,
                        Problem.Code.UNREADABLE_FILE,
                        "there is no such file or folder; name a digest file or a folder of them");
            }
        }
        return found;
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new DigestVisitor(folder));
        } catch (IOException e) {
            unreadable(folder, "walked", e);
        }
    }

    /** Adds the Markdown files below a folder; what cannot be read stops nothing. */
    private final class DigestVisitor extends SimpleFileVisitor<Path> {
        private final Path folder;

        DigestVisitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            return below.equals(folder) || !below.getFileName().toString().startsWith(".")
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (MARKDOWN.matcher(file.getFileName().toString()).matches()) {
                add(file, folder.relativize(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable(file, "read", e);
            return FileVisitResult.CONTINUE;
        }
    }

    private void unreadable(Path path, String what, IOException e) {
        problem(path, Problem.Code.UNREADABLE_FILE, "cannot be %s (%s)".formatted(what, reason(e)));
    }

    private void add(Path file, Path relative) {
        if (!Files.isRegularFile(file)) {
            problem(file, Problem.Code.NOT_A_FILE, "is neither a file nor a folder; left out");
            return;
        }
        Path absolute = file.toAbsolutePath().normalize();
        if (!pathByFile.containsKey(absolute)) {
            pathByFile.put(absolute, nameInCollection(absolute, relative));
        }
    }

    private String nameInCollection(Path absolute, Path relative) {
        Matcher dated = DATED.matcher(absolute.toString().replace('\\', '/'));
        if (dated.matches()) {
            return dated.group(1);
        }
        XmlGate gate = new XmlGate();
        String name = gate.pass(relative.toString().replace('\\', '/'));
        gate.remark()
                .map(
                        said ->
                                new Problem(
                                        name,
                                        0,
                                        0,
                                        Problem.Code.CONTROL_CHARACTER,
                                        "the name of this file " + said + " in the graph"))
                .ifPresent(problems::add);
        return name;
    }

    private void problem(Path file, Problem.Code code, String message) {
        problems.add(new Problem(file.toString(), 0, 0, code, message));
    }

    public static String reason(IOException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return e.getMessage() == null ? name : name + ": " + e.getMessage();
    }

    /**
     * The files found, each with the path that names it in the collection: the same wherever the
     * collection lies.
     */
    public Map<Path, String> pathByFile() {
        return Map.copyOf(pathByFile);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
