package luzhi.report.assessment.source;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Where the services are, and how long and how much is waited for. */
@ConfigMapping(prefix = "luzhi.sources")
public interface SourceConfiguration {

    /** The services that are asked, by the prefix of the measures that they own. */
    @WithParentName
    Map<String, Service> services();

    /** A service that owns figures. */
    interface Service {

        /** Where this service reaches it. */
        URI url();

        /** Where it stands among the others wherever they are listed; those of one place stand by name. */
        @WithDefault("100")
        int place();
    }

    /** For a connection to be made: long enough for a lost first packet to be sent again, after 1 s and after 3 s. */
    @WithDefault("4S")
    @DurationMin(millis = 1)
    Duration connectTimeout();

    /**
     * For the whole answer, further tries included: a source that has too much to do lets others wait for some seconds, and then
     * says when to ask again.
     */
    @WithDefault("30S")
    @DurationMin(millis = 1)
    Duration answerTimeout();

    /** For an answer about very many regions. */
    @WithDefault("3M")
    @DurationMin(millis = 1)
    Duration bulkAnswerTimeout();

    /** A longer answer about very many regions is refused as malformed. */
    @WithDefault("2G")
    MemorySize largestBulkAnswer();

    /** A longer answer is refused as malformed. */
    @WithDefault("64M")
    MemorySize largestAnswer();

    /** How much of what services answered is kept, to be used again where nothing can have changed since. */
    @WithDefault("24M")
    MemorySize keptFigures();

    /**
     * How long a service's list of measures is taken for the present one; who looks later has it asked for anew, and sees the last one
     * meanwhile.
     */
    @WithDefault("10M")
    @DurationMin(millis = 1)
    Duration cataloguesKept();

    /**
     * After how many tries in a row that it refused, or to which it said nothing in time, a service is asked no more for a while: more
     * than the questions of one moment, tried twice, so that one pause of our own is not taken for its end.
     */
    @WithDefault("25")
    @Min(1)
    @Max(10_000)
    int suspendedAfter();

    /** How long it is not asked then. After that one question is put to it, and once that is answered, all are. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration suspendedFor();

    /** Those that are asked, in the order in which they are listed. Governance is kept here and is none of them. */
    default List<Owner> owners() {
        return services().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Service> one) -> one.getValue().place())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> new Owner(one.getKey())).toList();
    }

    /** Address of a service; nothing if none such is asked. */
    default Optional<URI> findUrl(Owner owner) {
        return Optional.ofNullable(services().get(owner.code())).map(Service::url);
    }

    /** @throws IllegalArgumentException if no such service is asked */
    default URI getUrl(Owner owner) {
        return findUrl(owner).orElseThrow(() -> new IllegalArgumentException("No service is asked for figures of "
                + owner.code()));
    }
}
