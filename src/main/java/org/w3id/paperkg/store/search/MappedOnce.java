package org.w3id.paperkg.store.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/**
 * A directory of files that never change, each opened once. Jena opens an index again for each
 * search, and most of that is mapping files into memory anew: two to three milliseconds, of which a
 * tenth is left.
 */
final class MappedOnce extends FilterDirectory {
    private final Map<String, IndexInput> opened = new ConcurrentHashMap<>();

    MappedOnce(Directory files) {
        super(files);
    }

    /** A view of the file, which whoever asked need not close. */
    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput known = opened.get(name);
        return (known == null ? open(name) : known).clone();
    }

    private synchronized IndexInput open(String name) throws IOException {
        IndexInput known = opened.get(name);
        if (known != null) {
            return known;
        }
        // not as it was asked for: what is read once belongs to the thread that reads it
        IndexInput input = in.openInput(name, IOContext.DEFAULT);
        opened.put(name, input);
        return input;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(opened.values());
        super.close();
    }
}
