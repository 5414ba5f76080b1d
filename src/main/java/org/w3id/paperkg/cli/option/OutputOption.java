package org.w3id.paperkg.cli.option;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Failure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.store.disk.StoreException;
import picocli.CommandLine.Option;

/** {@code -o}: where a document goes. */
public final class OutputOption {
    private static final String STDOUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; - for stdout, which is the default.")
    private Optional<String> file = Optional.empty();

    /** Writes a document; does not close the stream. */
    @FunctionalInterface
    public interface Document {
        void writeTo(OutputStream out) throws IOException;
    }

    public boolean isGiven() {
        return file.isPresent();
    }

    /** As typed; empty for stdout. */
    Optional<String> fileName() {
        return file.filter(name -> !name.equals(STDOUT));
    }

    public boolean isStdout() {
        return fileName().isEmpty();
    }

    public void write(Terminal terminal, Document document) throws IOException {
        if (isStdout()) {
            document.writeTo(terminal.out());
            terminal.out().flush();
        } else {
            writeFile(Path.of(file.orElseThrow()), document);
        }
    }

    /** A file is there when it is complete; a device is written as it is. */
    static void writeFile(Path file, Document document) throws IOException {
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        Path partial = device ? file : file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(partial)) {
            document.writeTo(out);
            if (!device) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw CommandFailure.usage(Failure.ofFile(e), e);
        } finally {
            if (!device) {
                Files.deleteIfExists(partial);
            }
        }
    }
}
