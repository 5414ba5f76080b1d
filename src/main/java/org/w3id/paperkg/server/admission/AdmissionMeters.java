package org.w3id.paperkg.server.admission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How full the lanes are, and how many were refused. */
record AdmissionMeters(Map<RefusedException.Reason, Counter> refused) {
    static AdmissionMeters of(Admission admission, MeterRegistry meters) {
        for (Lane lane : Lane.values()) {
            Gauge.builder("paperkg.admission.running", admission, one -> one.running(lane))
                    .description("Requests that are worked on")
                    .tag("lane", word(lane))
                    .register(meters);
            Gauge.builder("paperkg.admission.waiting", admission, one -> one.waiting(lane))
                    .description("Requests that wait for others")
                    .tag("lane", word(lane))
                    .register(meters);
        }
        Map<RefusedException.Reason, Counter> counters =
                new EnumMap<>(RefusedException.Reason.class);
        for (RefusedException.Reason reason : RefusedException.Reason.values()) {
            counters.put(
                    reason,
                    Counter.builder("paperkg.admission.refused")
                            .description(
                                    "Requests refused: too many wait, a client has its share, or"
                                            + " ended for others")
                            .tag("reason", word(reason))
                            .register(meters));
        }
        return new AdmissionMeters(counters);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    void refused(RefusedException.Reason reason) {
        refused.get(reason).increment();
    }
}
