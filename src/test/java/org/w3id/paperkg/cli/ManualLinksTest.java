package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the manual lead to files that are there, and every page of docs is linked. */
class ManualLinksTest {
    static Stream<ManualPage> pages() throws IOException {
        return ManualPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachLeadsSomewhere(ManualPage page) {
        List<String> dead = page.ownLinks().stream().filter(link -> !leads(page, link)).toList();
        assertEquals(List.of(), dead, page.file().toString());
    }

    @Test
    void theReadmeLeadsToEachPage() throws IOException {
        List<String> linked = new ManualPage(Path.of("README.md")).ownLinks();
        List<String> missing =
                ManualPage.all().stream()
                        .map(page -> page.file().toString())
                        .filter(file -> !file.equals("README.md"))
                        .filter(file -> !linked.contains(file))
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static boolean leads(ManualPage page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Optional<String> anchor =
                hash < 0 ? Optional.empty() : Optional.of(link.substring(hash + 1));
        Path target = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
        return Files.exists(target)
                && anchor.stream()
                        .allMatch(name -> new ManualPage(target).anchors().contains(name));
    }
}
