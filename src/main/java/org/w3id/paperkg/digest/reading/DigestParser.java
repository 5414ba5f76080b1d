package org.w3id.paperkg.digest.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.daily.DailyReader;
import org.w3id.paperkg.digest.daily.DailyReading;
import org.w3id.paperkg.digest.dialect.DialectReading;
import org.w3id.paperkg.digest.dialect.GeneralReader;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Reads one digest file: as a daily digest, and when that loses something also as any other list of
 * papers; what yields more is taken. Linear in the size of the file; safe for use by several
 * threads.
 */
public final class DigestParser {
    private static final String DAILY = "daily";

    private final DailyReader daily = new DailyReader();
    private final GeneralReader general = new GeneralReader();

    /**
     * Reads a file's content. Whatever it holds, the result accounts for each line that is not
     * blank.
     *
     * @param path how problems and listings name the file
     */
    public DigestFile parse(String path, byte[] bytes) {
        return read(path, bytes).file();
    }

    FileReading read(String path, byte[] bytes) {
        List<Problem> decoding = new ArrayList<>();
        SourceText source = SourceText.decode(path, bytes, decoding::add);
        String sha256 = DigestFile.sha256(bytes);
        LineLedger ofDaily = ledger(path, decoding);
        DailyReading read = daily.read(path, source, ofDaily);
        FileReading asDaily =
                new FileReading(
                        path, sha256, DialectReading.of(DAILY, read.listings()), source, ofDaily);
        if (read.recognised() && ofDaily.lossless()) {
            return asDaily;
        }
        LineLedger ofOthers = ledger(path, decoding);
        FileReading asOther =
                new FileReading(
                        path, sha256, general.read(path, source, ofOthers), source, ofOthers);
        return !read.recognised() || asOther.yieldsMoreThan(asDaily) ? asOther : asDaily;
    }

    private static LineLedger ledger(String path, List<Problem> decoding) {
        LineLedger ledger = new LineLedger(path);
        decoding.forEach(ledger::add);
        return ledger;
    }

    /** Reads a text, as a file with these characters would be read. */
    public DigestFile parse(String path, String text) {
        return parse(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
