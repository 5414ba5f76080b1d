package org.w3id.paperkg.digest.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Media;

class MediaLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![](https://c.org/social-thumbnails/p/1.png) | SOCIAL_THUMBNAIL",
                "![](https://c.org/production/uploads/a.png) | UPLOAD_IMAGE",
                "![a figure](https://c.org/a.gif) | UPLOAD_IMAGE",
                "![](https://c.org/a.qt) | VIDEO",
                "![](https://c.org/a.WEBM) | VIDEO",
                "![](https://c.org/a.mov?x=1) | VIDEO",
                "![](/avatars/a.svg) | AVATAR",
                "![](https://cdn-avatars.c.org/v1/a.png) | AVATAR",
                "[Watch Video](https://c.org/stream) | VIDEO",
                "[Watch Video]https://c.org/stream | VIDEO",
            })
    void tellsWhatAnAddressShows(String line, Media.Kind kind) {
        assertEquals(Optional.of(kind), MediaLine.parse(line).map(Media::kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src=\"https://c.org/a\"></video>",
                "<video src='https://c.org/a'></video>",
                "<video controls src=https://c.org/a></video>",
                "<div><VIDEO width=\"1\" SRC=\"https://c.org/a\"></VIDEO></div>",
                "<video><source src=\"https://c.org/a\" type=\"video/mp4\"></video>",
            })
    void findsAFilmInTags(String html) {
        assertEquals(
                List.of(new Media(Media.Kind.VIDEO, "https://c.org/a")), MediaLine.inHtml(html));
        assertTrue(MediaLine.understood(html));
    }

    @Test
    void findsEveryFilm() {
        assertEquals(2, MediaLine.inHtml("<video src='a.mp4'></video><video src='b.mp4'>").size());
    }

    @Test
    void takesAPictureInTagsForAPicture() {
        assertEquals(
                List.of(new Media(Media.Kind.UPLOAD_IMAGE, "https://c.org/a.png")),
                MediaLine.inHtml("<img alt='x' src='https://c.org/a.png'>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<think>", "<iframe src='x'></iframe>", "<div>words</div>", "<a <b"})
    void doesNotClaimToUnderstandOtherTagsOrWords(String html) {
        assertFalse(MediaLine.understood(html));
    }
}
