package luzhi.kernel.http;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.configuration.MemorySize;

/** How large bodies may be, and how slow. */
@ApplicationScoped
public class BodyLimits {

    private final HttpConfiguration configuration;
    private final Config settings;
    private final Map<Method, Long> byOperation = new ConcurrentHashMap<>();

    BodyLimits(HttpConfiguration configuration, Config settings) {
        this.configuration = configuration;
        this.settings = settings;
    }

    /** The most bytes that an operation takes. */
    long most(Method operation) {
        return byOperation.computeIfAbsent(operation, this::read);
    }

    private long read(Method operation) {
        LargestBody larger = operation.getAnnotation(LargestBody.class);
        return larger == null
                ? configuration.maxBodySize().asLongValue()
                : settings.getValue(larger.value(), MemorySize.class).asLongValue();
    }

    /** The least bytes that have to arrive {@link #progressWithin} so much time. */
    long leastProgress() {
        return Math.max(1, configuration.slowestBody().asLongValue() * progressWithin().toMillis() / 1000);
    }

    Duration progressWithin() {
        return configuration.progressWithin();
    }
}
