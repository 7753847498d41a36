package luzhi.kernel.admission;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.runtime.StartupEvent;

/** The kinds of work that the operations of this service are {@link Admitted} by: it does not start unless each has a weight. */
@Provider
@Singleton
public class AdmittedKinds implements DynamicFeature {

    private final Set<String> kinds = new TreeSet<>(Set.of(AdmissionFilter.LARGE_BODY));

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        add(operation.getResourceMethod());
    }

    void add(Method operation) {
        Admitted admitted = operation.getAnnotation(Admitted.class);
        if (admitted != null) {
            kinds.add(admitted.value());
            Stream.of(admitted.formats()).map(format -> AdmissionFilter.kind(admitted, format)).forEach(kinds::add);
        }
    }

    /** @throws IllegalStateException if there are kinds of which nobody said what they weigh; it names them all */
    void requireWeights(@Observes StartupEvent started, AdmissionConfiguration configuration) {
        requireWeights(configuration.work().keySet());
    }

    void requireWeights(Set<String> weighed) {
        List<String> missing = kinds.stream().filter(kind -> !weighed.contains(kind)).map(Weights::setting).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Nothing says what is admitted as such work weighs: set "
                    + String.join(", ", missing));
        }
    }
}
