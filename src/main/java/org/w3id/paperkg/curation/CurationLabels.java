package org.w3id.paperkg.curation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

/** Reads the labels in a curation file. */
final class CurationLabels {
    private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}]+");

    private CurationLabels() {}

    /** The label that a statement gives; empty, and reported, when it is none in our languages. */
    static Optional<TopicLabel> read(CurationEntry.Statement statement, CurationMistakes mistakes) {
        Node value = statement.value();
        // Hangul may come as single letters or composed, which look the same
        String text =
                value.isLiteral()
                        ? Normalizer.normalize(value.getLiteralLexicalForm(), Normalizer.Form.NFC)
                                .strip()
                        : "";
        Optional<Language> language = language(value);
        if (text.isEmpty() || language.isEmpty()) {
            mistakes.add(
                    statement.place(),
                    "%s is no English or Korean label; write it in quotes, then @en or @ko"
                            .formatted(CurationMistakes.quote(value)));
            return Optional.empty();
        }
        return Optional.of(new TopicLabel(text, language.get()));
    }

    private static Optional<Language> language(Node value) {
        if (!value.isLiteral()) {
            return Optional.empty();
        }
        return switch (value.getLiteralLanguage().toLowerCase(Locale.ROOT)) {
            case "en" -> Optional.of(Language.ENGLISH);
            case "ko" -> Optional.of(Language.KOREAN);
            default -> Optional.empty();
        };
    }

    /** What spellings that differ in case, spaces and hyphens have in common. */
    static String folded(TopicLabel label) {
        return SPACE_OR_HYPHEN
                .matcher(Normalizer.normalize(label.text(), Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
