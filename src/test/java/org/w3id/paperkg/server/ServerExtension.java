package org.w3id.paperkg.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.w3id.paperkg.TemporaryFolder;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.store.Store;

/**
 * A server on a free port. In a static field it is there for the tests of the class, in another one
 * it begins anew for each test. To be registered by {@link
 * org.junit.jupiter.api.extension.RegisterExtension}.
 */
public final class ServerExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final Start start;
    private SampleServer running;
    private boolean ofClass;

    private ServerExtension(Start start) {
        this.start = start;
    }

    @FunctionalInterface
    private interface Start {
        SampleServer begin() throws IOException;
    }

    /** Makes the store that is served, in a folder that goes with the program. */
    @FunctionalInterface
    public interface StoreMaker {
        Store in(Path folder) throws IOException;
    }

    /**
     * The one server on these digests that all tests of a program share. Nothing that a test does
     * may change what others are answered: none counts requests or builds, they only ask.
     */
    public static ServerExtension sharing(Path digests) {
        return new ServerExtension(() -> SampleServer.shared(digests));
    }

    /** A server of its own on a store of its own with these digests. */
    public static ServerExtension of(Path digests) {
        return on(folder -> TestStore.of(digests, folder.resolve("store")));
    }

    /** A server of its own on any store. */
    public static ServerExtension on(StoreMaker store) {
        return on(store, QueryCatalog.bundled());
    }

    public static ServerExtension on(StoreMaker store, QueryCatalog queries) {
        return new ServerExtension(
                () -> {
                    Path folder = TemporaryFolder.create("paperkg-server");
                    return SampleServer.serve(store.in(folder), queries, SampleServer.ANY_PORT);
                });
    }

    public PaperKgServer server() {
        return running.server();
    }

    public URI uri() {
        return server().uri();
    }

    public Http http() {
        return running.http();
    }

    /** What is served; of a shared server not to be added to. */
    public Store store() {
        return running.store();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        ofClass = true;
        running = start.begin();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!ofClass) {
            running = start.begin();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!ofClass) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    /** A test that could not begin leaves nothing to stop. */
    private void stop() {
        if (running != null) {
            running.close();
        }
    }
}
