package org.w3id.paperkg.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.resource.LabelLanguage;

class WordingTest {
    private static Properties read(String name) throws IOException {
        Path folder = Path.of("src/main/resources/org/w3id/paperkg/server/page");
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(name))) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(read("wording.properties").keySet(), read("wording_ko.properties").keySet());
    }

    @Test
    void counts() {
        Wording words = new Wording(LabelLanguage.ENGLISH);
        assertEquals("1 paper", words.of("papers.count", "1"));
        assertEquals("1,200 papers", words.of("papers.count", 1200));
        assertEquals("논문 1편", new Wording(LabelLanguage.KOREAN).of("papers.count", "1"));
    }
}
