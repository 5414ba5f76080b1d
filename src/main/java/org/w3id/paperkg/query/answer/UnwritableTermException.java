package org.w3id.paperkg.query.answer;

import java.util.List;
import org.apache.jena.riot.Lang;

/** An answer holds a term that its syntax cannot hold; the message is a sentence. */
public final class UnwritableTermException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Lang> others;

    UnwritableTermException(String message, List<Lang> others) {
        super(message);
        this.others = List.copyOf(others);
    }

    /** Syntaxes for the same kind of answer that can hold the term; perhaps none. */
    public List<Lang> others() {
        return others;
    }
}
