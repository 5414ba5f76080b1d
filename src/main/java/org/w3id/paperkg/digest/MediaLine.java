package org.w3id.paperkg.digest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the lines that show a picture or a film. */
final class MediaLine {
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]]{0,200}\\]\\(<?([^\\s<>]+?)>?(?:\\s+\"[^\"]*\")?\\)");
    // both "[Watch Video](address)" and "[Watch Video]address" occur
    private static final Pattern WATCH =
            Pattern.compile("\\[Watch Video\\]\\s?\\(?([^\\s()]+)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_MEDIA =
            Pattern.compile(
                    "<(video|source|img)\\b[^<>]{0,2000}?\\ssrc\\s?=\\s?[\"']([^\"'<>]+)[\"']",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|-->");

    private MediaLine() {}

    static Optional<Media> parse(String line) {
        Matcher image = IMAGE.matcher(line);
        if (image.matches()) {
            return Optional.of(Media.inImageSyntax(image.group(1)));
        }
        Matcher watch = WATCH.matcher(line);
        return watch.matches()
                ? Optional.of(new Media(Media.Kind.VIDEO, watch.group(1)))
                : Optional.empty();
    }

    /** The film or picture in a piece of HTML. */
    static Optional<Media> inHtml(String html) {
        Matcher media = HTML_MEDIA.matcher(html);
        if (!media.find()) {
            return Optional.empty();
        }
        String url = media.group(2);
        boolean image = media.group(1).equalsIgnoreCase("img");
        return Optional.of(image ? Media.inImageSyntax(url) : new Media(Media.Kind.VIDEO, url));
    }

    /** Whether nothing but tags stands there. */
    static boolean tagsOnly(String html) {
        return TAG.matcher(html).replaceAll("").isBlank();
    }
}
