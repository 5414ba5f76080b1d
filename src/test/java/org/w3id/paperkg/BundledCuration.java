package org.w3id.paperkg;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.w3id.paperkg.curation.CurationSources;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** The thesaurus and the corrections of topics that the program brings along. */
public final class BundledCuration {
    private BundledCuration() {}

    public static TopicCuration read() {
        try {
            return CurationSources.BUNDLED.read().topics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
