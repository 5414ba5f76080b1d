package org.w3id.paperkg.store.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What queries may call by an IRI. The lists are in {@code offered-calls.txt}, with reasons. */
public enum OfferedCalls {
    FUNCTION,
    PROPERTY,
    AGGREGATE;

    private static final String LIST = "offered-calls.txt";

    private final Set<String> iris = read(name().toLowerCase(Locale.ROOT));

    /** All of this kind, sorted. */
    public Set<String> iris() {
        return iris;
    }

    boolean has(String iri) {
        return iris.contains(iri);
    }

    private static Set<String> read(String kind) {
        Set<String> iris = new TreeSet<>();
        for (String line : text().lines().toList()) {
            String[] words = line.split(" ");
            for (int i = 2; words[0].equals(kind) && i < words.length; i++) {
                iris.add(words[1] + words[i]);
            }
        }
        return Collections.unmodifiableSet(iris);
    }

    private static String text() {
        try (InputStream list = OfferedCalls.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
    }
}
