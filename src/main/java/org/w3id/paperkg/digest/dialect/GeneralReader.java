package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Reads a file as any list of papers that one of the dialects knows. Linear in the size of the
 * file; safe for use by several threads.
 */
public final class GeneralReader {
    // the narrower a dialect's shape, the earlier it is asked
    private static final List<Dialect> DIALECTS =
            List.of(
                    new FrontMatterDialect(),
                    new TableDialect(),
                    new HeadingDialect(),
                    new FieldDialect(),
                    new ItemDialect());

    // without one of these a file names no paper, and leads to no page that does
    private static final Pattern SIGN_OF_A_PAPER =
            Pattern.compile(
                    "arxiv|(?:hf|huggingface)\\.co/papers|10\\.48550|\\d{4}\\.\\d{4,5}|\\.(?:md|markdown)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Reads what of the file some dialect understands, and settles each of its lines. */
    public DialectReading read(String path, SourceText source, LineLedger ledger) {
        FoundEntries found = new FoundEntries(source, ledger);
        if (!source.any(SIGN_OF_A_PAPER)) {
            NoDigest.report(source, ledger);
            return DialectReading.of(path, found);
        }
        Page page = Page.of(path, source, ledger);
        DIALECTS.forEach(dialect -> dialect.read(page, found));
        if (found.drafts().isEmpty() && found.pages().isEmpty()) {
            NoDigest.report(source, ledger);
        } else {
            Leftovers.report(page, source, ledger);
        }
        return DialectReading.of(path, found);
    }
}
