package org.w3id.paperkg.cli.console;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.w3id.paperkg.build.Progress;

/** A bar for each step, which goes away when the step is done. */
public final class ConsoleProgress implements Progress {
    private static final int LENGTH = 78;

    private final PrintStream err;
    private Optional<ProgressBar> bar = Optional.empty();

    private ConsoleProgress(PrintStream err) {
        this.err = err;
    }

    /** A bar when somebody looks, nothing otherwise. */
    public static Progress on(Terminal terminal) {
        return terminal.watched() ? new ConsoleProgress(terminal.err()) : SILENT;
    }

    @Override
    public synchronized void start(String step, long total) {
        close();
        bar =
                Optional.of(
                        new ProgressBarBuilder()
                                .setTaskName(step)
                                .setInitialMax(total == 0 ? -1 : total)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(200)
                                .setConsumer(new ConsoleProgressBarConsumer(err, LENGTH))
                                .clearDisplayOnFinish()
                                .hideEta()
                                .build());
    }

    @Override
    public synchronized void advance(long done) {
        bar.ifPresent(shown -> shown.stepBy(done));
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
