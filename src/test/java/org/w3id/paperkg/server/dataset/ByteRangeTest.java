package org.w3id.paperkg.server.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of 100 bytes. */
class ByteRangeTest {
    private static final long SIZE = 100;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9,    bytes 0-9/100",
        "bytes=90-,    bytes 90-99/100",
        "bytes=90-200, bytes 90-99/100",
        "bytes=-10,    bytes 90-99/100",
        "bytes=-200,   bytes 0-99/100",
        "' bytes=5-5 ', bytes 5-5/100"
    })
    void isThatOfTheHeader(String header, String contentRange) {
        ByteRange range = ByteRange.of(header, SIZE).orElseThrow();
        assertEquals(contentRange, range.contentRange(SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void mayHoldNoByteOfTheFile(String header) {
        assertFalse(ByteRange.of(header, SIZE).orElseThrow().satisfiable());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=9-5",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "bytes=9999999999999999999-",
                "lines=0-9"
            })
    void isNoneWhereTheWholeFileIsSent(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, SIZE));
    }

    @Test
    void ofAnEmptyFileHoldsNothing() {
        assertFalse(ByteRange.of("bytes=0-", 0).orElseThrow().satisfiable());
        assertFalse(ByteRange.of("bytes=-5", 0).orElseThrow().satisfiable());
    }
}
