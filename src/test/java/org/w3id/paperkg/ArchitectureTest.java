package org.w3id.paperkg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way, each library has one home, and packages stay small. */
class ArchitectureTest {
    private static final String ROOT = "org.w3id.paperkg.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.w3id.paperkg");

    /** What each package may know of the others; cli sees both halves. */
    private static final Map<String, List<String>> KNOWS =
            Map.ofEntries(
                    knows("unicode", ""),
                    knows("vocabulary", ""),
                    knows("digest", "unicode vocabulary"),
                    knows("topic", "vocabulary digest"),
                    knows("author", "vocabulary digest"),
                    knows("measure", "author"),
                    knows("graph", "vocabulary digest topic author measure"),
                    knows("curation", "unicode vocabulary digest topic author"),
                    knows("build", "digest topic author measure graph curation store"),
                    knows("store", "unicode vocabulary"),
                    knows("query", "vocabulary"),
                    knows("network", "unicode vocabulary query store"),
                    knows("server", "unicode vocabulary query network store"),
                    knows(
                            "cli",
                            "vocabulary digest topic author measure graph curation build store"
                                    + " query network server"));

    private static Map.Entry<String, List<String>> knows(String name, String others) {
        return Map.entry(name, List.of(others.split(" ")));
    }

    private static final Set<String> WORDS_WITHOUT_MEANING =
            Set.of("util", "utils", "common", "core", "impl", "service", "manager", "helper");

    private static final int MOST_FILES = 30;
    private static final int MOST_PARAMETERS = 5;

    static Stream<Arguments> homes() {
        return Stream.of(
                // digests are read by it, their texts are shown by it
                Arguments.of("org.commonmark", List.of("digest", "server")),
                Arguments.of("gg.jte", List.of("server")),
                Arguments.of("org.apache.lucene", List.of("topic", "store")),
                Arguments.of("org.apache.jena.tdb2", List.of("store")),
                Arguments.of("org.apache.jena.dboe", List.of("store")),
                Arguments.of("org.apache.jena.fuseki", List.of("server")),
                Arguments.of("org.eclipse.jetty", List.of("server")),
                Arguments.of("jakarta.servlet", List.of("server")),
                Arguments.of("io.micrometer", List.of("server")),
                Arguments.of("com.github.benmanes.caffeine", List.of("server")),
                Arguments.of("picocli", List.of("cli")),
                Arguments.of("org.yaml", List.of("query", "digest")),
                Arguments.of("org.apache.commons.csv", List.of("network", "cli")),
                Arguments.of("me.tongfei.progressbar", List.of("cli")),
                Arguments.of("nl.cwts.networkanalysis", List.of("measure", "network")),
                Arguments.of(
                        "org.apache.jena",
                        List.of(
                                "vocabulary",
                                "graph",
                                "curation",
                                "build",
                                "store",
                                "query",
                                "network",
                                "server",
                                "cli")));
    }

    @Test
    void hasNoCycles() {
        // each package is a room of its own, also one inside another
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void knowsItsPackages() {
        assertTrue(KNOWS.keySet().containsAll(packages()), () -> packages().toString());
    }

    @Test
    void letsDataFlowOneWay() {
        for (String name : packages()) {
            String[] others =
                    packages().stream()
                            .filter(other -> !other.equals(name))
                            .filter(other -> !KNOWS.get(name).contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
            if (others.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .check(CLASSES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("homes")
    void keepsALibraryAtHome(String library, List<String> homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(home -> ROOT + home + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES);
    }

    @Test
    void printsAndExitsInTheCommandOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void namesPackagesAfterTheField() {
        noClasses()
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.be(
                                DescribedPredicate.describe(
                                        "in a package whose name says nothing",
                                        (JavaClass type) ->
                                                Arrays.stream(type.getPackageName().split("\\."))
                                                        .anyMatch(
                                                                WORDS_WITHOUT_MEANING::contains))))
                .check(CLASSES);
    }

    /** A record's components are its data, and whoever overrides takes what is given. */
    @Test
    void asksForFewThingsAtOnce() {
        List<String> asking =
                CLASSES.stream()
                        .filter(type -> !type.getPackageName().endsWith(".template"))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> !isExempt(unit))
                        .filter(unit -> parameters(unit) > MOST_PARAMETERS)
                        .map(JavaCodeUnit::getFullName)
                        .sorted()
                        .toList();
        assertEquals(List.of(), asking, "give what belongs together a name, as a record");
    }

    private static boolean isExempt(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        if (unit.isConstructor()) {
            return owner.isRecord() || owner.isAnonymousClass();
        }
        return Stream.concat(
                        owner.getAllRawInterfaces().stream(),
                        owner.getAllRawSuperclasses().stream())
                .filter(type -> !type.getName().startsWith(ROOT))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(
                        method ->
                                method.getName().equals(unit.getName())
                                        && method.getRawParameterTypes()
                                                .equals(unit.getRawParameterTypes()));
    }

    // the compiler gives the constructors of an enum two more: name and place
    private static int parameters(JavaCodeUnit unit) {
        int all = unit.getRawParameterTypes().size();
        return unit.isConstructor() && unit.getOwner().isEnum() ? all - 2 : all;
    }

    @Test
    void keepsRoomsSmall() {
        Map<String, Long> files =
                CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));
        // templates are compiled into one room, which nobody enters
        files.keySet().removeIf(name -> name.endsWith(".template"));
        files.values().removeIf(count -> count <= MOST_FILES);
        assertEquals(Map.of(), files);
    }

    private static TreeSet<String> packages() {
        TreeSet<String> names = new TreeSet<>();
        CLASSES.forEach(
                type -> {
                    String below = type.getPackageName().substring(ROOT.length());
                    names.add(below.split("\\.")[0]);
                });
        return names;
    }
}
