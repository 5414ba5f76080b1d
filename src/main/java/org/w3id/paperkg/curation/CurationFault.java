package org.w3id.paperkg.curation;

/** A curation file that cannot be taken as it is given; the message is a sentence for the user. */
public final class CurationFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CurationFault(String sentence) {
        super(sentence);
    }
}
