package org.w3id.paperkg.digest.reading;

import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.daily.DailyReader;
import org.w3id.paperkg.digest.daily.DailyReading;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/** Reads one digest file. Linear in its size; safe for use by several threads. */
public final class DigestParser {
    private final DailyReader daily = new DailyReader();

    /**
     * Reads a file's content. Whatever it holds, the result accounts for each line that is not
     * blank.
     *
     * @param path how problems and listings name the file
     */
    public DigestFile parse(String path, byte[] bytes) {
        LineLedger ledger = new LineLedger(path);
        SourceText source = SourceText.decode(path, bytes, ledger::add);
        DailyReading read = daily.read(path, source, ledger);
        return new DigestFile(
                path,
                DigestFile.sha256(bytes),
                read.listings(),
                ledger.problems(),
                ledger.count(source));
    }

    /** Reads a text, as a file with these characters would be read. */
    public DigestFile parse(String path, String text) {
        return parse(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
