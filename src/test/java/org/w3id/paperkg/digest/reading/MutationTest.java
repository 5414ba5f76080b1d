package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.digest.DigestFile;

/** Damaged digests never stop the parser, and no line goes missing without a word. */
class MutationTest {
    private static final int MUTATIONS_OF_EACH = 300;
    private static final List<String> INSERTS =
            List.of(
                    "\u0000",
                    "\r\n",
                    "\r",
                    "\n\n",
                    "> ".repeat(200),
                    "- ".repeat(200),
                    "```\n",
                    "<!--\n",
                    "</div>\n",
                    "\n---\n",
                    "\n===\n",
                    "\n    ",
                    "\t",
                    "***",
                    "](",
                    "['",
                    "\n### [",
                    "\n## Daily Papers (2024-02-30)\n",
                    "[a]: b\n",
                    "\nVote: ",
                    "\nAuthors: ",
                    "\n1. ",
                    "\u2028",
                    "\u00A0\n",
                    "가".repeat(5_000));

    static List<String> fixtures() {
        return DigestGoldenTest.DIGESTS.names();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void accountsForEveryLineOfADamagedDigest(String name) throws IOException {
        byte[] whole = Files.readAllBytes(DigestGoldenTest.DIGESTS.inputFile(name));
        Random random = new Random(name.hashCode());
        DigestParser parser = new DigestParser();
        for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
            byte[] damaged = whole;
            for (int times = random.nextInt(4); times >= 0; times--) {
                damaged = damage(damaged, random);
            }
            byte[] digest = damaged;
            DigestFile file =
                    CpuTime.within(Duration.ofSeconds(2), () -> parser.parse("a.md", digest));
            assertTrue(
                    file.lines().complete(),
                    () -> file.lines() + "\n" + new String(digest, StandardCharsets.UTF_8));
            assertEquals(file, parser.parse("a.md", digest));
        }
    }

    @Test
    void readsBytesThatWereNeverText() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            assertTrue(new DigestParser().parse("a.md", noise).lines().complete());
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        int at = random.nextInt(whole.length + 1);
        int to = Math.min(whole.length, at + random.nextInt(120));
        byte[] tail = Arrays.copyOfRange(whole, at, whole.length);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(whole, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> damaged.write(whole, to, whole.length - to);
            case 1 -> {
                damaged.writeBytes(
                        INSERTS.get(random.nextInt(INSERTS.size()))
                                .getBytes(StandardCharsets.UTF_8));
                damaged.writeBytes(tail);
            }
            case 2 -> {
                flip(tail, random);
                damaged.writeBytes(tail);
            }
            case 3 -> {
                damaged.write(whole, at, to - at);
                damaged.writeBytes(tail);
            }
            default -> {
                // the rest of the file is lost
            }
        }
        return damaged.toByteArray();
    }

    private static void flip(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }
}
