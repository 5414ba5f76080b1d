package org.w3id.paperkg.topic.text;

/** The two languages of the digests. */
public enum Language {
    ENGLISH,
    KOREAN
}
