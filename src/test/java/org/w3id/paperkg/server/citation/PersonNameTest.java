package org.w3id.paperkg.server.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Percy Liang, Percy, '', Liang, ''",
        "Börje F. Karlsson, Börje F., '', Karlsson, ''",
        "Laurens van der Maaten, Laurens, van der, Maaten, ''",
        "Guy Van den Broeck, Guy, Van den, Broeck, ''",
        "Laurens Van Der Maaten, Laurens, Van Der, Maaten, ''",
        "Maria de la Torre Vila, Maria, de la, Torre Vila, ''",
        "Anh Van Nguyen, Anh Van, '', Nguyen, ''",
        "Luc Van Gool, Luc, '', Van Gool, ''",
        "Charline Le Lan, Charline, '', Le Lan, ''",
        "Fernando De la Torre, Fernando, De la, Torre, ''",
        "Thibault Le Sellier De Chezelles, Thibault, '', Le Sellier De Chezelles, ''",
        "Le Lan, Le, '', Lan, ''",
        "Xue Bin Peng, Xue Bin, '', Peng, ''",
        "Hal Daumé III, Hal, '', Daumé, III",
        "'Robert Frederking, Jr.', Robert, '', Frederking, Jr.",
        "danah boyd, danah, '', boyd, ''",
        "Wei-Yin Ko, Wei-Yin, '', Ko, ''"
    })
    void readsTheParts(
            String printed, String given, String particle, String family, String suffix) {
        assertEquals(
                new PersonName(family, given, particle, suffix), PersonName.of(printed, false));
    }

    @ParameterizedTest
    @CsvSource({"Plato", "홍길동", "홍 길동", "李 飞飞"})
    void dividesNoNameOfAnotherOrder(String printed) {
        assertEquals(new PersonName(printed, "", "", ""), PersonName.of(printed, false));
    }

    @Test
    void dividesNoTeam() {
        assertEquals(new PersonName("Gemma Team", "", "", ""), PersonName.of("Gemma Team", true));
    }
}
