package org.w3id.paperkg.digest.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.daily.DailyReader;
import org.w3id.paperkg.digest.daily.DailyReading;
import org.w3id.paperkg.digest.dialect.GeneralReader;
import org.w3id.paperkg.digest.dialect.GeneralReading;
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
        FileReading asDaily = daily(path, bytes, source, decoding);
        if (!asDaily.dialect().isEmpty() && asDaily.ledger().lossless()) {
            return asDaily;
        }
        FileReading asOther = other(path, bytes, source, decoding);
        return asDaily.dialect().isEmpty() || asOther.yieldsMoreThan(asDaily) ? asOther : asDaily;
    }

    private FileReading daily(
            String path, byte[] bytes, SourceText source, List<Problem> decoding) {
        LineLedger ledger = new LineLedger(path);
        decoding.forEach(ledger::add);
        DailyReading read = daily.read(path, source, ledger);
        return new FileReading(
                path,
                DigestFile.sha256(bytes),
                read.recognised() ? DAILY : "",
                read.listings(),
                List.of(),
                List.of(),
                source,
                ledger);
    }

    private FileReading other(
            String path, byte[] bytes, SourceText source, List<Problem> decoding) {
        LineLedger ledger = new LineLedger(path);
        decoding.forEach(ledger::add);
        GeneralReading read = general.read(path, source, ledger);
        return new FileReading(
                path,
                DigestFile.sha256(bytes),
                read.dialects(),
                read.listings(),
                read.undated(),
                read.pages(),
                source,
                ledger);
    }

    /** Reads a text, as a file with these characters would be read. */
    public DigestFile parse(String path, String text) {
        return parse(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
