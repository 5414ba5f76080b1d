package org.w3id.paperkg.topic.text;

import java.util.List;

/**
 * What a word between two spaces is made of.
 *
 * @param stem its nouns, written together; empty when it does not begin with one
 * @param parts the nouns one by one: 확산, 모델 of 확산모델의
 * @param bare whether nothing follows the stem, so that the next word may belong to the same term
 * @param nominal whether no verb is made of it, as in 생성하는
 */
public record KoreanWord(String stem, List<String> parts, boolean bare, boolean nominal) {
    /** Whether no noun begins the word: 다루는. */
    public boolean verb() {
        return stem.isEmpty() && !nominal;
    }

    public KoreanWord {
        parts = List.copyOf(parts);
    }
}
