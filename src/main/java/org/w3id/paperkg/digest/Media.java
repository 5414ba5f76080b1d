package org.w3id.paperkg.digest;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A picture or film that a digest shows with a paper.
 *
 * @param url as printed; an avatar's may be relative
 */
public record Media(Kind kind, String url) {
    private static final Pattern FILM =
            Pattern.compile(".*\\.(?:mp4|webm|qt|mov|m4v|ogv)(?:[?#].*)?");

    /** What the file shows. */
    public enum Kind {
        /** A card with the paper's title, made by the site. */
        SOCIAL_THUMBNAIL,
        /** A figure that somebody uploaded for the paper. */
        UPLOAD_IMAGE,
        VIDEO,
        /** The portrait of the person who submitted the paper: no picture of the paper. */
        AVATAR
    }

    /**
     * Media in image syntax: the address alone tells the kind, for films are written as images,
     * too.
     */
    public static Media inImageSyntax(String url) {
        String folded = url.toLowerCase(Locale.ROOT);
        if (FILM.matcher(folded).matches()) {
            return new Media(Kind.VIDEO, url);
        }
        if (folded.contains("/avatars/") || folded.contains("//cdn-avatars.")) {
            return new Media(Kind.AVATAR, url);
        }
        boolean card = folded.contains("/social-thumbnails/");
        return new Media(card ? Kind.SOCIAL_THUMBNAIL : Kind.UPLOAD_IMAGE, url);
    }
}
