package org.w3id.paperkg.digest.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3id.paperkg.digest.Media;

/** Recognises the lines that show a picture or a film. */
public final class MediaLine {
    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]]{0,200})\\]\\(<?([^\\s<>]+?)>?(?:\\s+\"[^\"]*\")?\\)");
    // both "[Watch Video](address)" and "[Watch Video]address" occur
    private static final Pattern WATCH =
            Pattern.compile("\\[Watch Video\\]\\s?\\(?([^\\s()]+)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_MEDIA =
            Pattern.compile(
                    "<(video|source|img)\\b[^<>]{0,2000}?\\ssrc\\s?=\\s?(?:\"([^\"<>]+)\"|'([^'<>]+)'|([^\\s\"'<>]+))",
                    Pattern.CASE_INSENSITIVE);
    // what lays a page out; other tags may hold something
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:div|p|center|span|figure|br|video|source|img)\\b[^<>]*>|<!--|-->",
                    Pattern.CASE_INSENSITIVE);

    private MediaLine() {}

    public static Optional<Media> parse(String line) {
        Matcher image = IMAGE.matcher(line);
        if (image.matches()) {
            return Optional.of(Media.inImageSyntax(image.group(2)));
        }
        Matcher watch = WATCH.matcher(line);
        return watch.matches()
                ? Optional.of(new Media(Media.Kind.VIDEO, watch.group(1)))
                : Optional.empty();
    }

    /** What stands for a picture where it is not shown; empty as a rule. */
    public static String textOf(String line) {
        Matcher image = IMAGE.matcher(line);
        return image.matches() ? image.group(1).strip() : "";
    }

    /** The films and pictures in a piece of HTML. */
    public static List<Media> inHtml(String html) {
        List<Media> found = new ArrayList<>();
        Matcher media = HTML_MEDIA.matcher(html);
        while (media.find()) {
            String url =
                    IntStream.rangeClosed(2, 4)
                            .mapToObj(media::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow();
            boolean image = media.group(1).equalsIgnoreCase("img");
            found.add(image ? Media.inImageSyntax(url) : new Media(Media.Kind.VIDEO, url));
        }
        return found;
    }

    /** Whether nothing stands there but tags that show the films and pictures found, if any. */
    public static boolean understood(String html) {
        return TAG.matcher(html).replaceAll("").isBlank();
    }
}
