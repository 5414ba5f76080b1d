package org.w3id.paperkg.digest.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * Reads what follows {@code Authors:}, either names with commas between them or a list as Python
 * prints it. Linear in the length of the line.
 */
public final class AuthorLine {
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

    private AuthorLine() {}

    /**
     * @param gate what the names pass once their escapes are decoded
     */
    public static AuthorList parse(String value, XmlGate gate) {
        String text = value.strip();
        boolean python = text.startsWith("[") && text.endsWith("]") && text.length() > 1;
        List<String> entries = python ? PythonList.strings(text) : List.of(text.split(","));
        LinkedHashSet<String> names = new LinkedHashSet<>();
        boolean cut = false;
        for (String entry : entries) {
            String name = SPACE.matcher(gate.pass(entry)).replaceAll(" ").strip();
            if (name.startsWith("and ")) {
                name = name.substring("and ".length()).strip();
            }
            // digest: a "+" stands where the page left names out
            if (name.equals("+")) {
                cut = true;
            } else if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return new AuthorList(new ArrayList<>(names), cut);
    }
}
