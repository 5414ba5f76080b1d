package org.w3id.paperkg.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** A text index to search and not to write: the files are mapped once, and no lock is taken. */
public final class SearchedIndex extends TextIndexLucene implements AutoCloseable {
    private SearchedIndex(MappedOnce directory, TextIndexConfig config) {
        super(directory, config);
        // Jena opens a writer, too, which has nothing to do
        super.close();
    }

    /**
     * The same index as another one, searched in the same way.
     *
     * @param description of the other one
     * @return empty for one that is searched by what cannot be read from it, or is no file
     */
    public static Optional<SearchedIndex> of(TextIndexLucene index, Resource description)
            throws IOException {
        if (!(index.getDirectory() instanceof FSDirectory files)
                || description.hasProperty(TextVocab.pQueryParser)
                || description.hasProperty(TextVocab.pMultilingualSupport)) {
            return Optional.empty();
        }
        TextIndexConfig config = new TextIndexConfig(index.getDocDef());
        config.setAnalyzer(index.getAnalyzer());
        config.setQueryAnalyzer(index.getQueryAnalyzer());
        config.setValueStored(true);
        return Optional.of(
                new SearchedIndex(
                        new MappedOnce(
                                FSDirectory.open(files.getDirectory(), NoLockFactory.INSTANCE)),
                        config));
    }

    /** Lets go of the files; searches must be over. */
    @Override
    public void close() {
        try {
            getDirectory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
