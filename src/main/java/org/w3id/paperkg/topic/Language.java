package org.w3id.paperkg.topic;

/** The two languages of the digests. */
public enum Language {
    ENGLISH,
    KOREAN
}
