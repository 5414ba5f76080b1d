package org.w3id.paperkg.digest.source;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that CommonMark shows as code or not at all: fenced code and comments, where somebody
 * closed them. What nobody closes hides nothing.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark 4.5, 4.6</a>
 */
public final class HiddenLines {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*([^`]*)$");
    private static final Pattern COMMENT = Pattern.compile(" {0,3}<!--");

    private final SourceText source;
    private final int lastEndOfComment;
    // a fence as long as one that nobody closes is not closed either
    private String unclosedBackticks = "";
    private String unclosedTildes = "";

    private HiddenLines(SourceText source) {
        this.source = source;
        this.lastEndOfComment = lastEndOfComment(source);
    }

    /** Linear in the size of the text: the lines from an opening mark to its closing one. */
    public static BitSet of(SourceText source) {
        HiddenLines found = new HiddenLines(source);
        BitSet hidden = new BitSet();
        int line = 0;
        while (line < source.size()) {
            int end = found.end(line);
            if (end > line) {
                hidden.set(line, end + 1);
            }
            line = end + 1;
        }
        return hidden;
    }

    private static int lastEndOfComment(SourceText source) {
        int line = source.size() - 1;
        while (line >= 0 && !source.line(line).contains("-->")) {
            line--;
        }
        return line;
    }

    /** The last line of what the line opens; its own number when it opens nothing. */
    private int end(int line) {
        String text = source.line(line);
        if (!opens(text)) {
            return line;
        }
        if (COMMENT.matcher(text).lookingAt()) {
            int end = line;
            while (end <= lastEndOfComment && !source.line(end).contains("-->")) {
                end++;
            }
            return end <= lastEndOfComment ? end : line;
        }
        Matcher fence = FENCE.matcher(text);
        return fence.matches() && !unclosed(fence.group(1)) ? end(line, fence.group(1)) : line;
    }

    /** Whether a line begins as what hides lines does; nearly all others do not. */
    private static boolean opens(String text) {
        int at = 0;
        while (at < text.length() && at < 3 && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && "<`~".indexOf(text.charAt(at)) >= 0;
    }

    private boolean unclosed(String fence) {
        String known = fence.startsWith("`") ? unclosedBackticks : unclosedTildes;
        return !known.isEmpty() && fence.startsWith(known);
    }

    private int end(int line, String opening) {
        for (int end = line + 1; end < source.size(); end++) {
            Matcher closing = FENCE.matcher(source.line(end));
            if (closing.matches()
                    && closing.group(2).isBlank()
                    && closing.group(1).startsWith(opening)) {
                return end;
            }
        }
        if (opening.startsWith("`")) {
            unclosedBackticks = opening;
        } else {
            unclosedTildes = opening;
        }
        return line;
    }
}
