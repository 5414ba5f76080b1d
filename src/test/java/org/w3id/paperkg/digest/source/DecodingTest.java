package org.w3id.paperkg.digest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.reading.DigestParser;

class DecodingTest {
    private static final String DAY = "## Daily Papers (2024-02-12)\n\n";
    private static final String ENTRY =
            "### [Paper](https://arxiv.org/abs/2402.00001)\n\nAuthors: %s\n\n- %s\n";
    private static final String KOREAN = "확산 모델로 그림을 그리는 새로운 방법을 제안합니다.";
    private static final String JAPANESE = "拡散モデルで絵を描く新しい方法を提案します。";
    private static final String CHINESE = "提出了一种用扩散模型绘制图像的新方法。";

    private static DigestFile read(String digest, Charset charset) {
        return new DigestParser().parse("a.md", digest.getBytes(charset));
    }

    private static List<String> codes(DigestFile file) {
        return file.problems().stream().map(problem -> problem.code().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "x-windows-949, 김하나, ko",
        "EUC-KR, 김하나, ko",
        "UTF-16LE, 김하나, ko",
        "UTF-16BE, 김하나, ko",
        "UTF-16, 김하나, ko",
        "windows-31j, 山田太郎, ja",
        "EUC-JP, 山田太郎, ja",
        "GB18030, 李小四, zh"
    })
    void readsOtherEncodingsAndSaysSo(String charset, String author, String language) {
        String text =
                switch (language) {
                    case "ko" -> KOREAN;
                    case "ja" -> JAPANESE;
                    default -> CHINESE;
                };
        String digest = DAY + ENTRY.formatted(author, text);
        DigestFile file = read(digest, Charset.forName(charset));
        assertEquals(List.of("other-encoding"), codes(file));
        assertEquals(List.of(author), file.listings().get(0).authors().names());
        assertEquals(text, file.listings().get(0).points().get(0).text());
    }

    @Test
    void readsUtf8WithAMark() {
        DigestFile file =
                read("\uFEFF" + DAY + ENTRY.formatted("김하나", KOREAN), StandardCharsets.UTF_8);
        assertEquals(List.of(), codes(file));
        assertEquals(1, file.listings().size());
    }

    @Test
    void refusesWhatNobodyCanTell() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = i % 40 == 0 ? (byte) '\n' : (byte) (noise[i] | 0x80);
        }
        DigestFile file = new DigestParser().parse("a.md", noise);
        assertEquals(List.of("unknown-encoding"), codes(file));
        assertTrue(file.problems().get(0).code().grave());
        assertTrue(file.lines().complete());
    }

    @Test
    void countsManyDamagedLinesAsALoss() {
        String digest = DAY + ENTRY.formatted("김하나", KOREAN) + ("- " + KOREAN + " @\n").repeat(5);
        byte[] bytes = digest.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) 0xFF : bytes[i];
        }
        DigestFile file = new DigestParser().parse("a.md", bytes);
        assertEquals(1, codes(file).stream().filter("damaged-text"::equals).count());
        assertEquals(5, codes(file).stream().filter("invalid-utf8"::equals).count());
        assertTrue(file.problems().stream().map(Problem::code).anyMatch(Problem.Code::grave));
    }

    @Test
    void endsLinesAsOldMacintoshesDid() {
        String digest = DAY + ENTRY.formatted("Ann Poe", "words");
        assertEquals(1, read(digest.replace('\n', '\r'), StandardCharsets.UTF_8).listings().size());
        String last = digest.replace('\n', '\r') + "\n";
        assertEquals(List.of(), codes(read(last, StandardCharsets.UTF_8)));
    }
}
