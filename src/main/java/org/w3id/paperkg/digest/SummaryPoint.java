package org.w3id.paperkg.digest;

import java.util.List;
import java.util.Optional;

/**
 * One bullet of a summary.
 *
 * @param position from 1, in reading order, nested bullets counted
 * @param level 0 for a bullet of the outer list, 1 for one nested in it, and so on
 * @param line of the bullet in its file, from 1
 * @param label the emphasised words before the first colon, without their stars
 * @param text the source after the label, inline markup as written, lines joined by a line feed
 */
public record SummaryPoint(int position, int level, int line, Optional<String> label, String text) {
    /** The part of the summary that the label names, if it is one of the usual three. */
    public Optional<Section> section() {
        return label.flatMap(Section::ofLabel);
    }

    /** The distinct web addresses in the text, in order of appearance. */
    public List<String> links() {
        return LinkFinder.links(text);
    }
}
