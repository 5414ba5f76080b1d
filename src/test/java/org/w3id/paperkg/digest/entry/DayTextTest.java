package org.w3id.paperkg.digest.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people write them; of a week its last. */
class DayTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Daily Papers (2024-03-04) | 2024-03-04",
                "(2024.03.01) | 2024-03-01",
                "2024. 3. 1. 논문 | 2024-03-01",
                "2024-3-4 | 2024-03-04",
                "2024/3/4 (월) | 2024-03-04",
                "2024년 3월 6일 | 2024-03-06",
                "2024年3月6日（水） | 2024-03-06",
                "Papers of March 5, 2024 | 2024-03-05",
                "Mar. 5th 2024 | 2024-03-05",
                "5 March 2024 | 2024-03-05",
                "Top (March 10 - March 16) - 2025 | 2025-03-16",
                "Top (Dec 23-29) - 2024 | 2024-12-29",
                "2025-03-10 ~ 2025-03-16 | 2025-03-16",
                "2025.03.10~16 | 2025-03-16",
                "2024/12/30 - 01/05 | 2025-01-05",
                "2025-W11 | 2025-03-16",
                "Week 11, 2025 | 2025-03-16",
                "papers-20250317.md | 2025-03-17",
                "2025/03/17.md | 2025-03-17",
                "2024-03-04 - 5 papers | 2024-03-04",
                "2024-03-04: 12 papers | 2024-03-04",
            })
    void readsADay(String text, LocalDate day) {
        assertEquals(Optional.of(day), DayText.dayIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2025",
                "2402.06619",
                "March 2025",
                "March 10",
                "2024-13-01",
                "2024-02-30",
                "0000-01-01",
                "9999-12-31",
                "1024 x 768",
                "no day"
            })
    void findsNoneThatIsCertain(String text) {
        assertEquals(Optional.empty(), DayText.dayIn(text));
    }
}
