package org.w3id.paperkg.server.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.store.Manifest;

/** What is measured of a server: its program, and the generation that it serves. */
public final class ServerMeters {
    private final PrometheusMeterRegistry meters =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ServedGenerations generations;

    private ServerMeters(ServedGenerations generations) {
        this.generations = generations;
    }

    public static PrometheusMeterRegistry of(ServedGenerations generations) {
        ServerMeters all = new ServerMeters(generations);
        Stream.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(program -> program.bindTo(all.meters));
        all.addGraph();
        return all.meters;
    }

    private void addGraph() {
        TimeGauge.builder(
                        "paperkg.generation.built",
                        generations,
                        TimeUnit.SECONDS,
                        manifest(one -> Instant.parse(one.built()).getEpochSecond()))
                .description("When the graph was built, in seconds since 1970")
                .register(meters);
        gauge("triples", "Triples of the graph", manifest(Manifest::triples));
        gauge(
                "papers",
                "Papers of the graph",
                manifest(one -> one.totals().getOrDefault("paperTotal", 0L)));
        gauge(
                "open",
                "Graphs open for reading; more than one while old requests end",
                ServedGenerations::open);
        gauge(
                "answers",
                "Bytes of answers that are kept to be given again",
                ServedGenerations::keptBytes);
    }

    private static ToDoubleFunction<ServedGenerations> manifest(ToDoubleFunction<Manifest> value) {
        return generations -> value.applyAsDouble(generations.current().manifest());
    }

    private void gauge(String name, String meaning, ToDoubleFunction<ServedGenerations> value) {
        Gauge.builder("paperkg.generation." + name, generations, value)
                .description(meaning)
                .register(meters);
    }
}
