package org.w3id.paperkg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What fits on a screen is read before it is changed. */
class SourceLengthTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_SOURCE = 250;
    private static final int LONGEST_QUERY = 40;
    private static final int LONGEST_METHOD = 25;

    @Test
    void keepsSourcesShort() throws IOException {
        assertEquals(List.of(), longerThan(SOURCES, ".java", LONGEST_SOURCE));
    }

    @Test
    void keepsQueriesShort() throws IOException {
        assertEquals(List.of(), longerThan(Path.of("queries"), ".rq", LONGEST_QUERY));
    }

    @Test
    void keepsMethodsShort() throws IOException {
        LongMethods longer = new LongMethods();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(filesIn(SOURCES, ".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(source -> longer.scan(source, positions));
        }
        assertEquals(List.of(), longer.found);
    }

    /** Counts from the first line of the signature to the closing brace. */
    private static final class LongMethods extends TreePathScanner<Void, SourcePositions> {
        private final List<String> found = new ArrayList<>();

        @Override
        public Void visitMethod(MethodTree method, SourcePositions positions) {
            CompilationUnitTree file = getCurrentPath().getCompilationUnit();
            long start = positions.getStartPosition(file, method);
            long end = positions.getEndPosition(file, method);
            // the layout gives each annotation a line of its own
            int annotations = method.getModifiers().getAnnotations().size();
            long first = start < 0 ? 0 : file.getLineMap().getLineNumber(start) + annotations;
            long lines = end < 0 ? 0 : file.getLineMap().getLineNumber(end) - first + 1;
            if (lines > LONGEST_METHOD) {
                found.add(
                        "%d lines: %s:%d %s"
                                .formatted(
                                        lines,
                                        file.getSourceFile().getName(),
                                        first,
                                        method.getName()));
            }
            return super.visitMethod(method, positions);
        }
    }

    private static List<String> longerThan(Path folder, String ending, int lines)
            throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : filesIn(folder, ending)) {
            // the header of a query is for people, in two languages; it makes no query longer
            long count = Files.readAllLines(file).stream().filter(l -> !l.startsWith("#+")).count();
            if (count > lines) {
                found.add(file + " has " + count + " lines");
            }
        }
        return found;
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
