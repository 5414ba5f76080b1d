package org.w3id.paperkg.store.guard;

import java.time.LocalDate;
import org.apache.jena.query.QueryDeniedException;

/** A query asks for something that is not on offer, whoever asks; the message is a sentence. */
public final class NotOfferedException extends QueryDeniedException {
    private static final long serialVersionUID = 1L;

    // what such an IRI names is not repeated: to a client it would look like our own failure
    private static final String PROGRAM_CODE = "java:";

    private final String hint;

    private NotOfferedException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    static NotOfferedException otherServer() {
        return new NotOfferedException(
                "no other server is called from here, so SERVICE is switched off",
                "Ask the other server yourself, or send this query to one that may call both.");
    }

    static NotOfferedException call(String kind, String iri) {
        return new NotOfferedException(
                iri.startsWith(PROGRAM_CODE)
                        ? "the query calls code of the program by an IRI that begins with java:"
                        : "the query calls <%s>, which is no %s on offer here".formatted(iri, kind),
                "The service description (/sparql as text/turtle) lists what may be called;"
                        + " docs/server.md says why.");
    }

    static NotOfferedException computedCall() {
        return new NotOfferedException(
                "the query calls a function by CALL, which is not on offer here",
                "Write the function's IRI before its arguments: <IRI>(…).");
    }

    static NotOfferedException longText(int most) {
        return new NotOfferedException(
                "the query makes a text of more than %d characters".formatted(most),
                "Ask for the parts in several rows, or cut them with SUBSTR.");
    }

    static NotOfferedException fold() {
        return new NotOfferedException(
                "the query collects by FOLD, which is not on offer here",
                "GROUP_CONCAT collects texts.");
    }

    static NotOfferedException endless(LocalDate seen) {
        return new NotOfferedException(
                "this query did not end when it was asked on %s, and is refused since then"
                        .formatted(seen),
                "Ask in another way, or in parts. Whoever runs the server can let it in again:"
                        + " docs/server.md, 'When a query does not end'.");
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
