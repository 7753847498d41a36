package luzhi.report.assessment.source;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.vocabulary.MeasureResource;

/**
 * What is measured at all: the catalogues of the three services, asked for when needed and kept for a while, and that of
 * governance. A service that is down keeps the catalogue it last told.
 */
@ApplicationScoped
public class MeasureDirectory {

    private static final Logger LOG = Logger.getLogger(MeasureDirectory.class);
    private static final String ALL = "/v1/measures?limit=10000";

    /** What a service told, and when. */
    private record Told(List<Measure> measures, Instant at) {}

    private final ServiceClient services;
    private final SourceConfiguration configuration;
    private final MeasureCatalog governance;
    private final ObjectReader pages;
    private final Clock clock;
    private final Map<Owner, Told> told = new ConcurrentHashMap<>();

    MeasureDirectory(ServiceClient services, SourceConfiguration configuration, MeasureCatalog governance,
            ObjectMapper json, Clock clock) {
        this.services = services;
        this.configuration = configuration;
        this.governance = governance;
        this.pages = json.readerFor(MeasureResource.MeasurePage.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /** All measures there are, as far as their owners tell. Never fails for a service. */
    public KnownMeasures ask() {
        return ask(Sources.REMOTE);
    }

    /** The same, without asking any owner but these: one that gave no figures a moment ago would only keep the caller waiting. */
    public KnownMeasures ask(Collection<Owner> owners) {
        Map<Owner, CompletableFuture<ServiceClient.Fetched>> asked = new EnumMap<>(Owner.class);
        Sources.REMOTE.stream().filter(owners::contains).filter(this::isDue)
                .forEach(owner -> asked.put(owner, services.get(owner, ALL, "application/json")));
        asked.forEach((owner, answer) -> keep(owner, answer.join()));
        return known();
    }

    /** Those that are known already: asks nobody, so that it may be called in a transaction. */
    public KnownMeasures known() {
        Map<String, Measure> byCode = new HashMap<>();
        governance.listAll().forEach(measure -> byCode.put(measure.code(), measure));
        told.values().forEach(one -> one.measures().forEach(measure -> byCode.put(measure.code(), measure)));
        Set<Owner> silent = EnumSet.copyOf(Sources.REMOTE);
        silent.removeAll(told.keySet());
        return new KnownMeasures(byCode, silent);
    }

    private boolean isDue(Owner owner) {
        Told last = told.get(owner);
        return last == null || last.at().plus(configuration.cataloguesKept()).isBefore(clock.instant());
    }

    private void keep(Owner owner, ServiceClient.Fetched answer) {
        if (answer.status() != SourceStatus.AVAILABLE) {
            LOG.warnf("No measures of %s: %s, %s", owner.code(), answer.status().code(), answer.detail());
            return;
        }
        try {
            MeasureResource.MeasurePage page = pages.readValue(answer.body());
            if (page == null || page.measures() == null) {
                throw new IOException("No list of measures");
            }
            told.put(owner, new Told(List.copyOf(page.measures()), clock.instant()));
        } catch (IOException nonsense) {
            LOG.warnf("No measures of %s: %s", owner.code(), nonsense.getMessage());
        }
    }
}
