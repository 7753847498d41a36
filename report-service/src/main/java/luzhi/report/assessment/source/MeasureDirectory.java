package luzhi.report.assessment.source;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.vocabulary.DimensionResource;
import luzhi.kernel.vocabulary.MeasureResource;

/**
 * What is measured at all, and by what it is broken down: the catalogues of the services, asked for when needed and kept
 * for a while, and that of governance. A service that is down keeps the catalogue it last told.
 */
@ApplicationScoped
public class MeasureDirectory {

    private static final Logger LOG = Logger.getLogger(MeasureDirectory.class);

    /** What a service told of one kind, and when. */
    private record LastAnswer<T>(List<T> things, Instant at) {}

    /** What all services told of one kind. */
    private final class Answers<T, P> {

        private final String address;
        private final ObjectReader pages;
        private final Function<P, List<T>> things;
        private final Map<Owner, LastAnswer<T>> lastAnswers = new ConcurrentHashMap<>();

        /** @param things on a page of them */
        Answers(String name, Class<P> page, Function<P, List<T>> things, ObjectMapper json) {
            this.address = "/v1/" + name + "?limit=10000";
            this.pages = json.readerFor(page).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            this.things = things;
        }

        private boolean isDue(Owner owner) {
            LastAnswer<T> last = lastAnswers.get(owner);
            return last == null || last.at().plus(configuration.cataloguesKept()).isBefore(clock.instant());
        }

        /** Asks those that have told nothing for a while; what is returned waits for an answer and keeps it. */
        Stream<Runnable> ask(Collection<Owner> owners) {
            return services.owners().stream().filter(owners::contains).filter(this::isDue).map(this::ask);
        }

        private Runnable ask(Owner owner) {
            CompletableFuture<ServiceClient.Fetched<byte[]>> answer = services.get(owner, address, "application/json");
            return () -> keep(owner, ServiceClient.await(answer));
        }

        private void keep(Owner owner, ServiceClient.Fetched<byte[]> answer) {
            if (answer.status() != SourceStatus.AVAILABLE) {
                LOG.warnf("Nothing of %s from %s: %s, %s", address, owner.code(), answer.status().code(),
                        answer.detail());
                return;
            }
            try {
                P page = pages.readValue(answer.body());
                if (page == null || things.apply(page) == null) {
                    throw new IOException("No list");
                }
                lastAnswers.put(owner, new LastAnswer<>(List.copyOf(things.apply(page)), clock.instant()));
            } catch (IOException nonsense) {
                LOG.warnf("Nothing of %s from %s: %s", address, owner.code(), nonsense.getMessage());
            }
        }
    }

    private final ServiceClient services;
    private final SourceConfiguration configuration;
    private final MeasureCatalog governance;
    private final Clock clock;
    private final Answers<Measure, MeasureResource.MeasurePage> measures;
    private final Answers<Dimension, DimensionResource.DimensionPage> dimensions;

    MeasureDirectory(ServiceClient services, SourceConfiguration configuration, MeasureCatalog governance,
            ObjectMapper json, Clock clock) {
        this.services = services;
        this.configuration = configuration;
        this.governance = governance;
        this.clock = clock;
        this.measures = new Answers<>("measures", MeasureResource.MeasurePage.class,
                MeasureResource.MeasurePage::measures, json);
        this.dimensions = new Answers<>("dimensions", DimensionResource.DimensionPage.class,
                DimensionResource.DimensionPage::dimensions, json);
    }

    /** All measures there are, as far as their owners tell. Never fails for a service. */
    public KnownMeasures ask() {
        return ask(services.owners());
    }

    /** The same, without asking any owner but these: one that gave no figures a moment ago would only keep the caller waiting. */
    public KnownMeasures ask(Collection<Owner> owners) {
        List<Runnable> asked = Stream.concat(measures.ask(owners), dimensions.ask(owners)).toList();
        asked.forEach(Runnable::run);
        return known();
    }

    /** Those that are known already: asks nobody, so that it may be called in a transaction. */
    public KnownMeasures known() {
        Map<String, Measure> byCode = new HashMap<>();
        governance.listAll().forEach(measure -> byCode.put(measure.code(), measure));
        measures.lastAnswers.values()
                .forEach(one -> one.things().forEach(measure -> byCode.put(measure.code(), measure)));
        Map<String, List<Dimension>> ofOwners = new HashMap<>();
        dimensions.lastAnswers.forEach((owner, one) -> ofOwners.put(owner.code(), one.things()));
        ofOwners.put(governance.owner(), List.copyOf(governance.listDimensionsAfter(null)));
        Set<Owner> silent = new HashSet<>(services.owners());
        silent.removeAll(measures.lastAnswers.keySet());
        return new KnownMeasures(byCode, ofOwners, silent);
    }
}
