package org.w3id.paperkg.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Börje F. Karlsson | borje-f-karlsson",
                "borje f karlsson | borje-f-karlsson",
                "BÖRJE  F.KARLSSON | borje-f-karlsson",
                "D'souza | dsouza",
                "D’souza | dsouza",
                "Dsouza | dsouza",
                "Łukasz | lukasz",
                "Søgaard | sogaard",
                "Nießner | niessner",
                "Niessner | niessner",
                "NIESSNER | niessner",
                "Đặng Þór Ægir Œuvre | dang-thor-aegir-oeuvre",
                "Müller-Lüdenscheidt | muller-ludenscheidt",
                "Jean–Luc | jean-luc",
                "Ａｄａ　Ｋｉｍ | ada-kim",
                "ﬁn | fin",
                "İlker Işık | ilker-isik",
                "홍길동 | 홍길동",
                "李 明 | 李-明",
                "サトウ | サトウ",
                "ザトウ | ザトウ",
                "ｻﾞﾄｳ | ザトウ",
                "हिन्दी राय | हिन्दी-राय",
                "D´Amour | d-amour",
                "Άννα Πω | αννα-πω",
                "Й. Фёдор | и-федор",
                "An\u200bn P\u202eoe\ufeff | ann-poe",
                "\u1100\u1175\u11b7\u1112\u1161\u1102\u1161 | 김하나",
                "GPT-4 | gpt-4",
                "… | u-2026",
                "- | u-2d",
            })
    void foldsWhatPeopleTypeDifferently(String name, String slug) {
        assertEquals(slug, NameFolding.slug(name));
    }

    @Test
    void givesTheWordsOfAName() {
        assertEquals(List.of("borje", "f", "karlsson"), NameFolding.words("Börje F. Karlsson"));
        assertEquals(List.of(), NameFolding.words("…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"홍길동", "Börje F. Karlsson", "Nguyễn Văn Ả", "Jiří Č."})
    void foldsComposedAndDecomposedFormsAlike(String name) {
        assertEquals(
                NameFolding.slug(Normalizer.normalize(name, Normalizer.Form.NFC)),
                NameFolding.slug(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "lt", "az", "ko"})
    void doesNotDependOnTheLocale(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals("ilian-i-ilic", NameFolding.slug("ILIAN I. ILIC"));
    }

    @Test
    void foldsItsOwnResultToItself() {
        for (String name : new String[] {"Börje F. Karlsson", "홍길동", "Nießner", "İlker Işık"}) {
            String slug = NameFolding.slug(name);
            assertEquals(slug, NameFolding.slug(slug));
        }
    }

    @Test
    void foldsAsciiInTheShortWayAsInTheLongOne() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            random.ints(random.nextInt(10), 0, 0x80).forEach(name::appendCodePoint);
            assertEquals(
                    NameFolding.ofAny(name.toString()),
                    NameFolding.words(name.toString()),
                    name::toString);
        }
    }

    @Test
    void keepsNamesOfSignsApart() {
        assertNotEquals(NameFolding.slug("…"), NameFolding.slug("?"));
    }

    @Test
    void keepsDifferentNamesApart() {
        assertNotEquals(NameFolding.slug("Wei Liu"), NameFolding.slug("Wei Li"));
        assertNotEquals(NameFolding.slug("李明"), NameFolding.slug("李鸣"));
    }
}
