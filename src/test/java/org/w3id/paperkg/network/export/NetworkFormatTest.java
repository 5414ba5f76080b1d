package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.network.Subnetwork;

@Isolated("changes the locale and the time zone")
class NetworkFormatTest {
    private static final Subnetwork NETWORK = Networks.random(60, 200, 7);

    private static byte[] written(NetworkFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(NETWORK, "net", out);
        return out.toByteArray();
    }

    @Test
    void isToldByTheEndingOfAFile() {
        assertEquals(Optional.of(NetworkFormat.GEXF), NetworkFormat.ofFile("a/b.GEXF"));
        assertEquals(Optional.of(NetworkFormat.GRAPHML), NetworkFormat.ofFile("b.graphml"));
        assertEquals(Optional.of(NetworkFormat.VOSVIEWER), NetworkFormat.ofFile("b.json"));
        assertEquals(Optional.of(NetworkFormat.DOT), NetworkFormat.ofFile("b.gv"));
        assertEquals(Optional.empty(), NetworkFormat.ofFile("b.zip"));
        assertEquals(Optional.empty(), NetworkFormat.ofFile("gexf"));
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void isToldByItsName(NetworkFormat format) {
        assertEquals(Optional.of(format), NetworkFormat.of(format.toString()));
        assertFalse(format.toString().contains("_"));
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void givesTheSameBytesInAnyLocaleAndTimeZone(NetworkFormat format) throws IOException {
        byte[] here = written(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, written(format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void leavesTheStreamOpen(NetworkFormat format) throws IOException {
        OutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        throw new IllegalStateException("closed");
                    }
                };
        format.write(NETWORK, "net", out);
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void tellsWhyTheStreamFails(NetworkFormat format) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        IOException thrown =
                assertThrows(IOException.class, () -> format.write(NETWORK, "net", full));
        assertEquals("no space left", thrown.getMessage());
    }

    @Test
    void putsTwoFilesIntoOneArchive() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(written(NetworkFormat.CSV)))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        }
        assertEquals(Set.of("net-nodes.csv", "net-edges.csv"), entries.keySet());
        assertArrayEquals(
                Networks.bytes(NetworkFormat.CSV.files().get(1), NETWORK),
                entries.get("net-edges.csv"));
        assertEquals("application/zip", NetworkFormat.CSV.mediaType());
        assertEquals(".zip", NetworkFormat.CSV.ending());
    }
}
