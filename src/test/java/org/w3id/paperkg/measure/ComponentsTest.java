package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areThoseOfAnotherProgram(long seed) {
        Teams teams = Teams.random(seed);
        Set<Set<String>> found =
                teams.measures().components().stream()
                        .map(component -> Set.copyOf(component.members()))
                        .collect(Collectors.toSet());
        assertEquals(
                new HashSet<>(new ConnectivityInspector<>(teams.graph()).connectedSets()), found);
    }

    @Test
    void areCalledAfterTheMemberWithMostCoauthors() {
        NetworkMeasures measures = Teams.of("b c", "c d", "x y", "z").measures();
        assertEquals(
                "[c, x, z]",
                measures.components().stream().map(AuthorGroup::slug).toList().toString());
    }

    @Test
    void includeAuthorsWithoutACoauthor() {
        assertEquals(1, Teams.of("z").measures().authors().get(0).component().size());
    }
}
