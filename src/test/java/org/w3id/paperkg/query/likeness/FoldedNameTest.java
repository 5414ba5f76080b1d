package org.w3id.paperkg.query.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.author.NameFolding;

/** A name is found as it was folded, although builder and reader share no code. */
class FoldedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Börje F. Karlsson",
                "D’souza",
                "Łukasz Søgaard",
                "Nießner",
                "Đặng Þór Ægir Œuvre",
                "홍길동",
                "Ａｄａ　Ｋｉｍ",
                "İlker Işık",
                "Jean–Luc O'Neil"
            })
    void foldsAsTheBuildDoes(String name) {
        assertEquals(NameFolding.slug(name), slug(name));
    }

    @Test
    void foldsAnyNameAsTheBuildDoes() {
        Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder("a");
            random.ints(8, ' ', random.nextBoolean() ? 0x250 : 0xD7FF)
                    .forEach(name::appendCodePoint);
            assertEquals(NameFolding.slug(name.toString()), slug(name.toString()), name::toString);
        }
    }

    @Test
    void foldsAsciiInTheShortWayAsInTheLongOne() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            random.ints(random.nextInt(10), 0, 0x80).forEach(name::appendCodePoint);
            assertEquals(
                    FoldedName.ofAny(name.toString()),
                    FoldedName.of(name.toString()),
                    name::toString);
        }
    }

    private static String slug(String name) {
        return String.join("-", FoldedName.of(name).words());
    }
}
