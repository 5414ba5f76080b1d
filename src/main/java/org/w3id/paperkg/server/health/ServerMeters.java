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
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.store.Manifest;

/** What is measured of a server: its program, and the generation that it serves. */
public final class ServerMeters {
    private ServerMeters() {}

    public static PrometheusMeterRegistry of(ServedGenerations generations) {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new FileDescriptorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        TimeGauge.builder(
                        "paperkg.generation.built",
                        generations,
                        TimeUnit.SECONDS,
                        manifest(one -> Instant.parse(one.built()).getEpochSecond()))
                .description("When the graph was built, in seconds since 1970")
                .register(meters);
        gauge(meters, "triples", "Triples of the graph", generations, manifest(Manifest::triples));
        gauge(
                meters,
                "papers",
                "Papers of the graph",
                generations,
                manifest(one -> one.totals().getOrDefault("paperTotal", 0L)));
        gauge(
                meters,
                "open",
                "Graphs open for reading; more than one while old requests end",
                generations,
                ServedGenerations::open);
        gauge(
                meters,
                "answers",
                "Bytes of answers that are kept to be given again",
                generations,
                ServedGenerations::keptBytes);
        return meters;
    }

    private static ToDoubleFunction<ServedGenerations> manifest(ToDoubleFunction<Manifest> value) {
        return generations -> value.applyAsDouble(generations.current().manifest());
    }

    private static void gauge(
            PrometheusMeterRegistry meters,
            String name,
            String meaning,
            ServedGenerations generations,
            ToDoubleFunction<ServedGenerations> value) {
        Gauge.builder("paperkg.generation." + name, generations, value)
                .description(meaning)
                .register(meters);
    }
}
