package org.w3id.paperkg.server.generation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.w3id.paperkg.store.Generation;

/**
 * The pages that were asked for last. A page with lists takes up to a second to make from thousands
 * of papers, and is the same for all readers until a new graph is served.
 */
public final class PageCache {
    private static final int MOST_PAGES = 128;
    private static final int LONGEST_PAGE = 256 * 1024;

    private final PerGeneration<Map<Object, Page>> pages = new PerGeneration<>();

    /**
     * @param key what the page depends on besides the generation
     * @param make for a page that is not kept; two threads that ask at once may both make the page
     */
    public Page of(Generation generation, Object key, Supplier<Page> make) {
        Map<Object, Page> kept = pages.of(generation, PageCache::leastRecentlyUsedFirst);
        Page page = kept.get(key);
        if (page == null) {
            page = make.get();
            if (page.whole() && page.body().length <= LONGEST_PAGE) {
                kept.put(key, page);
            }
        }
        return page;
    }

    private static Map<Object, Page> leastRecentlyUsedFirst() {
        return Collections.synchronizedMap(
                new LinkedHashMap<>(MOST_PAGES, 1, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Object, Page> eldest) {
                        return size() > MOST_PAGES;
                    }
                });
    }
}
