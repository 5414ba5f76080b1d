package org.w3id.paperkg.server.citation;

import java.util.List;
import java.util.regex.Matcher;
import org.w3id.paperkg.server.markup.InlineText;

/**
 * Text as the value of a BibTeX field. Letters beyond ASCII stay, as biber and current LaTeX read
 * UTF-8; characters with a meaning in TeX become commands.
 */
final class LatexText {
    private LatexText() {}

    /** A title: its formulas stay TeX, unless their braces would end the field. */
    static String of(InlineText title) {
        StringBuilder tex = new StringBuilder();
        for (InlineText.Part part : title.parts()) {
            if (part instanceof InlineText.Formula formula && balanced(formula.tex())) {
                tex.append('$').append(TexSymbols.commands(formula.tex())).append('$');
            } else {
                tex.append(words(new InlineText(List.of(part)).plain()));
            }
        }
        return tex.toString().strip();
    }

    /** Commands that set a name in another style mean the same here. */
    private static String words(String text) {
        StringBuilder tex = new StringBuilder();
        Matcher styled = TexSymbols.styled(text);
        int end = 0;
        while (styled.find()) {
            String command = text.substring(styled.start(), styled.start(1));
            tex.append(escaped(text.substring(end, styled.start())))
                    .append(command)
                    .append(escaped(styled.group(1)))
                    .append('}');
            end = styled.end();
        }
        return tex.append(escaped(text.substring(end))).toString();
    }

    static String escaped(String text) {
        StringBuilder tex = new StringBuilder();
        text.codePoints().forEach(c -> tex.append(escaped(c)));
        return tex.toString();
    }

    // BibTeX counts escaped braces, too, so these are commands
    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '"' -> "\\textquotedbl{}";
            case '#', '$', '%', '&', '_' -> "\\" + (char) c;
            case '\n', '\r', '\t' -> " ";
            default -> Character.toString(c);
        };
    }

    private static boolean balanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            depth += tex.charAt(i) == '{' ? 1 : 0;
            depth -= tex.charAt(i) == '}' ? 1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        // an unescaped comment sign would swallow the rest of a line
        return depth == 0 && !tex.matches("(?s).*(?<!\\\\)%.*");
    }
}
