package org.w3id.paperkg.topic.naming;

/** What the digests and the curation taught of names: which there are, and what they mean. */
public record LearntNames(
        Concepts concepts,
        Acronyms acronyms,
        KoreanNames korean,
        EnglishNames english,
        EnglishLabels labels) {}
