package org.w3id.paperkg.store.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Queries that did not end when they were told to, and are not begun again: by the hash of their
 * text, as written by Jena, so that blanks and comments make no other query.
 *
 * @param days when each was seen, by its hash
 */
public record RefusedQueries(Map<String, LocalDate> days) {
    private static final Symbol SYMBOL =
            Symbol.create("https://w3id.org/paperkg/server#refusedQueries");
    private static final RefusedQueries NONE = new RefusedQueries(Map.of());

    public RefusedQueries {
        days = Map.copyOf(days);
    }

    /** Lets these be refused on one dataset. */
    public void use(Context dataset) {
        dataset.set(SYMBOL, this);
    }

    static RefusedQueries of(Context context) {
        return context.get(SYMBOL, NONE);
    }

    /** What a query is known by: SHA-256 in hexadecimal. */
    public static String hash(Query query) {
        try {
            byte[] text = query.serialize().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * @throws NotOfferedException when it is one of these
     */
    void check(Query query) {
        if (days.isEmpty()) {
            return;
        }
        LocalDate seen = days.get(hash(query));
        if (seen != null) {
            throw NotOfferedException.endless(seen);
        }
    }
}
