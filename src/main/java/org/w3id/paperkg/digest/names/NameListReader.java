package org.w3id.paperkg.digest.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * Reads a list of names: with commas or other signs between them, or as Python, JSON and YAML print
 * one. Nobody is invented: what names no one is left out with a remark, and what could be read in
 * another way is a guess that the caller hears of. Linear in the length of the text.
 */
public final class NameListReader {
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]+");
    private static final Pattern ADDRESS =
            Pattern.compile("<?(?:https?://|www\\.)\\S+>?|[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)++");
    private static final int WORDS_OF_A_SENTENCE = 4;
    private static final int SHOWN = 3;

    private final XmlGate gate;
    private final Map<String, ListedName> authors = new LinkedHashMap<>();
    private final List<String> cleaned = new ArrayList<>();
    private final List<String> nobody = new ArrayList<>();
    private final List<String> guesses = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean cut;

    private NameListReader(XmlGate gate) {
        this.gate = gate;
    }

    /**
     * @param gate what the names pass once their escapes are decoded
     */
    public static NameReading read(String list, XmlGate gate) {
        return PlainList.read(list.strip())
                .map(names -> new NameReading(new AuthorList(names, false), List.of(), List.of()))
                .orElseGet(() -> readWithCare(list, gate));
    }

    /** The same, of a list in which anything may have to be decided. */
    static NameReading readWithCare(String list, XmlGate gate) {
        NameListReader reader = new NameListReader(gate);
        String spaced = SPACE.matcher(MarkupOfNames.withoutEntities(list)).replaceAll(" ");
        String text = unframed(spaced.strip());
        boolean programmed = text.startsWith("[") && text.endsWith("]") && text.length() > 1;
        if (programmed && !text.contains("](")) {
            reader.addPrinted(text);
        } else {
            ListPieces.of(text, reader.guesses).forEach(reader::add);
        }
        return reader.reading();
    }

    /** Without the emphasis around the whole. */
    private static String unframed(String text) {
        boolean framed = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
        String inner = framed ? text.substring(2, text.length() - 2).strip() : text;
        return inner.contains("**") ? text : inner;
    }

    private void addPrinted(String text) {
        PythonList printed = PythonList.read(text);
        if (printed.damaged()) {
            guesses.add("the quotation marks do not match, so the list is parted at its commas");
        }
        for (String name : printed.strings()) {
            ListPieces.ofOne(name).forEach(this::add);
        }
    }

    private void add(PieceOfList piece) {
        String printed = gate.pass(piece.asListed()).strip();
        boolean turned = !piece.text().equals(piece.asListed());
        List<String> parts =
                turned ? List.of(gate.pass(piece.text())) : Connectives.parted(printed, guesses);
        parts.forEach(this::add);
    }

    private void add(String part) {
        if (!seen.add(part)) {
            return;
        }
        if (NameWords.nobody(part) || ADDRESS.matcher(part).matches()) {
            nobody.add(part);
            return;
        }
        NameCleaner.Cleaned read = NameCleaner.clean(part);
        cut |= read.cut();
        if (read.name().isEmpty() && read.cut()) {
            return;
        }
        if (NameWords.nobody(read.name()) || !names(read.name())) {
            nobody.add(part);
            return;
        }
        if (!read.dropped().isEmpty()) {
            cleaned.add("'%s' is %s".formatted(part, read.name()));
        }
        Optional<String> affiliation =
                Optional.of(read.affiliation()).filter(place -> !place.isEmpty());
        String name = Normalizer.normalize(read.name(), Normalizer.Form.NFC);
        authors.putIfAbsent(name, new ListedName(name, read.name(), affiliation));
    }

    /** Numbers and punctuation name nobody, and neither do sentences. */
    private static boolean names(String text) {
        return !text.codePoints().allMatch(NameListReader::nameless) && !sentence(text);
    }

    /** Many words, and none with a capital or of a script without capitals. */
    private static boolean sentence(String text) {
        return text.split("\\s+", WORDS_OF_A_SENTENCE).length >= WORDS_OF_A_SENTENCE
                && text.codePoints().noneMatch(NameListReader::beginsName);
    }

    private static boolean beginsName(int letter) {
        return Character.isUpperCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
    }

    private static boolean nameless(int letter) {
        return letter < 0x80 && !Character.isLetter(letter);
    }

    private NameReading reading() {
        List<String> remarks = new ArrayList<>();
        if (!cleaned.isEmpty()) {
            remarks.add("names are freed from what hangs on them: " + some(cleaned, "; "));
        }
        if (!nobody.isEmpty()) {
            remarks.add("names nobody, so it is left out: '" + some(nobody, "', '") + "'");
        }
        return new NameReading(
                new AuthorList(List.copyOf(authors.values()), cut), remarks, guesses);
    }

    private static String some(List<String> all, String between) {
        String shown = String.join(between, all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() > SHOWN ? shown + " and %d more".formatted(all.size() - SHOWN) : shown;
    }
}
