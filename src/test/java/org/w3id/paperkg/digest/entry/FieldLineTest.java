package org.w3id.paperkg.digest.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields in the dress and the language that digests give them. */
class FieldLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authors: Ann Poe, Ben Coe | AUTHORS | Ann Poe, Ben Coe",
                "Author : Ann Poe | AUTHORS | Ann Poe",
                "authors：Ann Poe | AUTHORS | Ann Poe",
                "- **Authors:** Ann Poe | AUTHORS | Ann Poe",
                "* **Authors**: Ann Poe | AUTHORS | Ann Poe",
                "👥 __저자__: 김하나 | AUTHORS | 김하나",
                "**作者：** 张三 | AUTHORS | 张三",
                "著者: 佐藤 花子 | AUTHORS | 佐藤 花子",
                "【作者】张三 | AUTHORS | 张三",
                "【作者】：张三 | AUTHORS | 张三",
                "AUTHOR(S): Ann Poe | AUTHORS | Ann Poe",
                "Votes: 1,234 | VOTES | 1,234",
                "点赞数：12 | VOTES | 12",
                "**추천:** 12 👍 | VOTES | 12 👍",
                "arXiv ID: 2503.90009 | LINK | 2503.90009",
                "**论文链接：** https://a.org/1 | LINK | https://a.org/1",
                "타이틀 없는 제목: 값 |  | ",
            })
    void isRecognised(String line, FieldName name, String value) {
        Optional<FieldLine> expected =
                Optional.ofNullable(name).map(known -> new FieldLine(known, value));
        assertEquals(expected, FieldLine.parse(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sentence about authors and their votes",
                "The authors: we thank them all",
                "- **What's New**: a kettle",
                "https://arxiv.org/abs/2503.90009",
                "[Authors](https://a.org/)",
                ""
            })
    void isNoOtherLine(String line) {
        assertEquals(Optional.empty(), FieldLine.parse(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4",
                "1,234 | 1234",
                "12 👍 | 12",
                "👍 12 | 12",
                "**7** | 7",
                "12票 | 12",
                "▲ 3 | 3"
            })
    void readsVotes(String text, int votes) {
        assertEquals(votes, VoteText.parse(text).orElseThrow().number().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.5k", "12 of 30", "1,23", "12345678901"})
    void refusesVotesThatAreNoNumber(String text) {
        assertEquals(Optional.empty(), VoteText.parse(text));
    }
}
