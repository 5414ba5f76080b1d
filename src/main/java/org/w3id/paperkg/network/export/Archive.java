package org.w3id.paperkg.network.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3id.paperkg.network.Subnetwork;

/** Files of a network in one ZIP archive. */
final class Archive {
    // The same network gives the same bytes. For the first day that ZIP knows, Java would add the
    // time zone
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private Archive() {}

    static void write(List<NetworkFile> files, Subnetwork network, String name, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        for (NetworkFile file : files) {
            ZipEntry entry = new ZipEntry(name + file.ending());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            file.write(network, zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
