package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;

/** What is kept of pages, and for how long. */
class PageCacheTest {
    @TempDir Path folder;

    private final PageCache pages = new PageCache();
    private final AtomicInteger made = new AtomicInteger();

    private Page make() {
        return Page.of("page " + made.incrementAndGet(), true);
    }

    @Test
    void makesAPageOnceForAGeneration() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        try (Generation generation = store.open()) {
            ServiceDescription.services(generation);
            Page first = pages.of(generation, "a", this::make);
            assertSame(first, pages.of(generation, "a", this::make));
            pages.of(generation, "b", this::make);
            assertEquals(2, made.get());
            for (int other = 0; other < 200; other++) {
                pages.of(generation, other, this::make);
            }
            pages.of(generation, "a", this::make);
            assertEquals(203, made.get(), "what was not asked for lately is made again");
        }
    }

    @Test
    void keepsNoHugePages() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        try (Generation generation = store.open()) {
            ServiceDescription.services(generation);
            for (int time = 1; time <= 2; time++) {
                pages.of(
                        generation,
                        "huge",
                        () -> {
                            made.incrementAndGet();
                            return new Page(new byte[1 << 20], true);
                        });
                assertEquals(time, made.get());
            }
        }
    }

    @Test
    void keepsNoPageThatLacksParts() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        try (Generation generation = store.open()) {
            ServiceDescription.services(generation);
            pages.of(generation, "late", () -> Page.of("page " + made.incrementAndGet(), false));
            pages.of(generation, "late", this::make);
            pages.of(generation, "late", this::make);
            assertEquals(2, made.get());
        }
    }
}
