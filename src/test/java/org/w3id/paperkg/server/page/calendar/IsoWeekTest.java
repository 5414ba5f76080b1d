package org.w3id.paperkg.server.page.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2024-12-30, 2025-W01",
        "2024-12-29, 2024-W52",
        "2021-01-03, 2020-W53",
        "2021-01-04, 2021-W01",
        "2024-02-12, 2024-W07"
    })
    void belongsToTheYearOfItsThursday(LocalDate day, String week) {
        assertEquals(week, IsoWeek.of(day).toString());
        assertEquals(IsoWeek.of(day), IsoWeek.read(week).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-W53", "2024-W00", "2024-W7", "2024-07", "", "x", "2024-W99"})
    void isNothingElse(String written) {
        assertTrue(IsoWeek.read(written).isEmpty());
    }

    @Test
    void beginsOnMonday() {
        assertThrows(IllegalArgumentException.class, () -> new IsoWeek(LocalDate.of(2024, 2, 13)));
    }
}
