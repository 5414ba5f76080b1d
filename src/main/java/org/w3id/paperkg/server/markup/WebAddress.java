package org.w3id.paperkg.server.markup;

import java.util.regex.Pattern;

/** Which addresses in digests become links. All others are text. */
public final class WebAddress {
    // rfc3986, 3.2: no user information, which makes one host look like another; browsers take a
    // backslash for a slash and pass over line breaks and tabs
    private static final Pattern SHAPE =
            Pattern.compile(
                    "https?://[\\p{L}\\p{N}._-]+(?::\\d{1,5})?(?:[/?#][^\\s\\p{C}\\\\<>\"]*)?",
                    Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether it is whole, of the web, and leads where it seems to lead. */
    public static boolean isLink(String address) {
        return SHAPE.matcher(address).matches();
    }
}
