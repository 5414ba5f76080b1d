package org.w3id.paperkg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * No regular expression of the program takes more than linear time on long texts of whatever kind:
 * what it reads of a text is counted, for a text and one twice as long.
 */
class RegularExpressionsTest {
    private static final Path CLASSES =
            Path.of(
                    URI.create(
                            ArxivId.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toString()));
    private static final int LENGTH = 500;
    // a linear one reads twice as much of twice the text; a quadratic one four times
    private static final double MOST = 3;
    private static final long FREE = 40_000;

    /** What is only asked whether it is the whole of a text. */
    private static final Set<String> WHOLE =
            Set.of(
                    "PageReference.MARKDOWN",
                    "QueryId.KEBAB_CASE",
                    "TermSyntax.SCHEME",
                    "TermSyntax.LANGUAGE",
                    "TermSyntax.BCP47",
                    "ResourceIris.SCHEME",
                    "PublicHosts.ADDRESS",
                    "PublishedGraph.TOPIC_SLUG");

    private static final List<String> UNITS =
            List.of(
                    "a",
                    "A",
                    "1",
                    "가",
                    " ",
                    "-",
                    ".",
                    ",",
                    "(",
                    ")",
                    "[",
                    "]",
                    "*",
                    "_",
                    "`",
                    "<",
                    ">",
                    "/",
                    ":",
                    "\n",
                    "\t",
                    "&",
                    "'",
                    "\"",
                    "=",
                    "#",
                    "%",
                    "~",
                    "|",
                    "+",
                    "é",
                    "a-",
                    "a ",
                    "a.",
                    "a,",
                    "A. ",
                    "Ab ",
                    "1,",
                    "1.",
                    "(a",
                    "(a)",
                    "가(",
                    "가 ",
                    "a/",
                    "a:",
                    "a(",
                    "a[",
                    "[a]",
                    "](",
                    "![",
                    "**a",
                    "et al ",
                    "and ",
                    "<a ",
                    "&a;",
                    "http://",
                    "http://a.",
                    "a\n",
                    "- a\n",
                    "|a|",
                    "\\",
                    "{",
                    "}",
                    "a=",
                    "a@",
                    "\"a",
                    "'a",
                    "2024-",
                    "24",
                    "0.1 ",
                    "arxiv",
                    "arxiv.org/",
                    "aA",
                    "a1",
                    "A1-",
                    "et al., ",
                    "·",
                    "、",
                    "；",
                    "한a");

    /** A text that counts how often one of its characters is read. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            if (reads > 10 * FREE) {
                throw new IllegalStateException("endless");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void areLinear() throws IOException {
        JenaSystem.init();
        List<String> slow = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/w3id/paperkg"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .sorted()
                    .flatMap(RegularExpressionsTest::patterns)
                    .forEach(field -> slow.addAll(slowness(field)));
        }
        assertEquals(List.of(), slow);
    }

    private static Stream<Field> patterns(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        try {
            Class<?> type =
                    Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            RegularExpressionsTest.class.getClassLoader());
            return Stream.of(type.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType() == Pattern.class);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<String> slowness(Field field) {
        try {
            field.setAccessible(true);
            Pattern pattern = (Pattern) field.get(null);
            String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
            boolean whole = WHOLE.contains(name);
            return UNITS.stream()
                    .filter(unit -> isSlow(pattern, unit, whole))
                    .map(unit -> "%s on '%s'".formatted(name, unit))
                    .limit(2)
                    .toList();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSlow(Pattern pattern, String unit, boolean whole) {
        long once = reads(pattern, unit.repeat(LENGTH / unit.length()), whole);
        long twice = reads(pattern, unit.repeat(2 * LENGTH / unit.length()), whole);
        return twice > FREE && twice > MOST * once;
    }

    private static long reads(Pattern pattern, String units, boolean whole) {
        Counted text = new Counted(units + "!");
        try {
            Matcher matcher = pattern.matcher(text);
            while (!whole && matcher.find()) {
                // all of them
            }
            pattern.matcher(text).matches();
        } catch (StackOverflowError e) {
            return Long.MAX_VALUE / 10;
        } catch (IllegalStateException e) {
            return text.reads * 10;
        }
        return text.reads;
    }
}
