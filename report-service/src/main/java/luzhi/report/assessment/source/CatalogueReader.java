package luzhi.report.assessment.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.CacheLoader;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.kernel.vocabulary.DimensionResource;
import luzhi.kernel.vocabulary.MeasureResource;

/** Asks services for their catalogues: several at once, and each for all of its catalogue or, as far as we know, none. */
final class CatalogueReader implements CacheLoader<Owner, ToldCatalogue> {

    private static final Logger LOG = Logger.getLogger(CatalogueReader.class);
    private static final String WHOLE = "?limit=10000";

    private final ServiceClient services;
    private final ObjectMapper json;

    CatalogueReader(ServiceClient services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    @Override
    public ToldCatalogue load(Owner owner) {
        return loadAll(Set.of(owner)).get(owner);
    }

    @Override
    public Map<Owner, ToldCatalogue> loadAll(Set<? extends Owner> owners) {
        Map<Owner, CompletableFuture<Optional<ToldCatalogue>>> asked = new LinkedHashMap<>();
        owners.forEach(owner -> asked.put(owner, ask(owner)));
        Map<Owner, ToldCatalogue> told = new LinkedHashMap<>();
        asked.forEach((owner, answer) -> ServiceClient.await(answer)
                .ifPresent(catalogue -> told.put(owner, catalogue)));
        return told;
    }

    @Override
    public CompletableFuture<ToldCatalogue> asyncReload(Owner owner, ToldCatalogue last, Executor executor) {
        CompletableFuture<ToldCatalogue> fresh = new CompletableFuture<>();
        ask(owner).whenComplete((told, failure) -> {
            if (failure == null && told.isPresent()) {
                fresh.complete(told.get());
            } else {
                // keeps the last one, and the next who looks asks again
                fresh.completeExceptionally(new CancellationException());
            }
        });
        return fresh;
    }

    private CompletableFuture<Optional<ToldCatalogue>> ask(Owner owner) {
        CompletableFuture<Optional<List<Measure>>> measures = ask(owner, "/v1/measures",
                MeasureResource.MeasurePage.class, MeasureResource.MeasurePage::measures);
        CompletableFuture<Optional<List<Dimension>>> dimensions = ask(owner, "/v1/dimensions",
                DimensionResource.DimensionPage.class, DimensionResource.DimensionPage::dimensions);
        return measures.thenCombine(dimensions, (all, by) -> all
                .flatMap(theMeasures -> by.map(theDimensions -> new ToldCatalogue(theMeasures, theDimensions))));
    }

    private <P, T> CompletableFuture<Optional<List<T>>> ask(Owner owner, String address, Class<P> page,
            Function<P, List<T>> things) {
        return services.getForEverybody(owner, address + WHOLE, "application/json").thenApply(answer -> {
            if (answer.status() != SourceStatus.AVAILABLE) {
                LOG.warnf("Nothing of %s from %s: %s, %s", address, owner.code(), answer.status().code(),
                        answer.detail());
                return Optional.empty();
            }
            try {
                P read = json.readerFor(page).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(answer.body());
                if (read == null || things.apply(read) == null) {
                    throw new IOException("No list");
                }
                return Optional.of(things.apply(read));
            } catch (IOException nonsense) {
                LOG.warnf("Nothing of %s from %s: %s", address, owner.code(), nonsense.getMessage());
                return Optional.empty();
            }
        });
    }
}
