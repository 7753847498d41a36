package luzhi.report.assessment.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** The guard of each service, and how they stand, as the metric {@code luzhi.sources.suspended}. */
@Startup
@ApplicationScoped
class SourceGuards {

    private final MeterRegistry meters;
    private final Map<Owner, SourceGuard> guards;
    private final List<Gauge> gauges;

    SourceGuards(SourceConfiguration configuration, MeterRegistry meters) {
        this.meters = meters;
        this.guards = configuration.owners().stream().collect(Collectors.toMap(Function.identity(),
                owner -> new SourceGuard(owner, configuration.suspendedAfter(), configuration.suspendedFor())));
        this.gauges = guards.entrySet().stream().map(one -> watch(one.getKey(), one.getValue())).toList();
    }

    private Gauge watch(Owner owner, SourceGuard guard) {
        return Gauge.builder("luzhi.sources.suspended", guard, one -> one.isSuspended() ? 1 : 0)
                .tag("service", owner.code()).description("Whether a service is not asked, because it was not there")
                .register(meters);
    }

    /** A registry lives longer than an application: what is left there would stand for the next one. */
    @PreDestroy
    void unwatch() {
        gauges.forEach(meters::remove);
    }

    SourceGuard of(Owner owner) {
        return guards.get(owner);
    }
}
