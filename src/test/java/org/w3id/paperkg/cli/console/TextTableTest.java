package org.w3id.paperkg.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.server.markup.DisplayWidth;

class TextTableTest {
    private final TextTable table =
            new TextTable(
                    List.of("name", "papers", "topic"),
                    List.of(
                            List.of("김민수", "12", "확산 모델"),
                            List.of("Ada", "3", "kites\nand\u001B[31m boats")));

    @Test
    void linesUpWithKoreanAndSetsNumbersToTheRight() {
        assertEquals(
                List.of(
                        "name    papers  topic",
                        "------  ------  -------------------",
                        "김민수      12  확산 모델",
                        "Ada          3  kites and[31m boats"),
                table.lines(OptionalInt.empty()));
    }

    @Test
    void cutsTheWidestColumnToTheTerminal() {
        List<String> lines = table.lines(OptionalInt.of(30));
        assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= 30), lines::toString);
        assertEquals("김민수      12  확산 모델", lines.get(2));
        assertEquals("Ada          3  kites and[31m…", lines.get(3));
    }

    @Test
    void keepsTheColumnsAndRowsThatAreWanted() {
        TextTable some = table.only("papers", "name").first(1);
        assertEquals(List.of("papers", "name"), some.columns());
        assertEquals(List.of(List.of("12", "김민수")), some.rows());
    }
}
