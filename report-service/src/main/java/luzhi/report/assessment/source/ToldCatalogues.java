package luzhi.report.assessment.source;

import java.util.Collection;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import luzhi.core.problem.Unavailable;

/**
 * The catalogues that services told, kept, and after a while asked for anew while the last one still serves. A service that is down
 * keeps the one it last told.
 */
@ApplicationScoped
class ToldCatalogues {

    private static final String NAME = "catalogues";
    private static final int MOST = 1000;

    private final MeterRegistry meters;
    private final LoadingCache<Owner, ToldCatalogue> cache;

    ToldCatalogues(ServiceClient services, SourceConfiguration configuration, ObjectMapper json,
            MeterRegistry meters) {
        this.meters = meters;
        this.cache = Caffeine.newBuilder().maximumSize(MOST).refreshAfterWrite(configuration.cataloguesKept())
                .recordStats().build(new CatalogueReader(services, json));
        CaffeineCacheMetrics.monitor(meters, cache, NAME);
    }

    /** A registry lives longer than an application: what is left there would stand for the next one. */
    @PreDestroy
    void unwatch() {
        meters.getMeters().stream().filter(meter -> NAME.equals(meter.getId().getTag("cache"))).toList()
                .forEach(meters::remove);
    }

    /**
     * Waits for those that have told nothing yet, and asks those anew whose word is old.
     *
     * @throws Unavailable if one of the former, or this service, has too much to do at the moment
     */
    void ask(Collection<Owner> owners) {
        cache.getAll(owners);
    }

    /** What has been told; asks nobody. */
    Map<Owner, ToldCatalogue> told() {
        return Map.copyOf(cache.asMap());
    }
}
