package luzhi.report.assessment.source;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import luzhi.core.region.RegionCode;
import luzhi.kernel.http.EntityTags;

/**
 * What services answered last, with the state that their figures were in before. None of it is used without asking for that state again,
 * so that every instance answers by what is in the databases.
 */
@ApplicationScoped
class KeptFigures {

    private static final String NAME = "figures";
    private static final Duration UNTIL_FORGOTTEN = Duration.ofMinutes(10);
    /** Of a figure with both its sides, in bytes, reckoned from its fields: a key, two numbers, a source. */
    private static final int WEIGHT = 600;
    /** Of the best one alone in a row of them: a number, and where it is. */
    private static final int WEIGHT_IN_ROW = 60;

    private final MeterRegistry meters;
    private final Cache<Key, Kept> answers;

    KeptFigures(SourceConfiguration configuration, MeterRegistry meters) {
        this.meters = meters;
        this.answers = Caffeine.newBuilder().maximumWeight(configuration.keptFigures().asLongValue())
                .weigher((Key key, Kept kept) -> kept.weight()).expireAfterAccess(UNTIL_FORGOTTEN)
                .recordStats().build();
        CaffeineCacheMetrics.monitor(meters, answers, NAME);
    }

    /** A registry lives longer than an application: what is left there would stand for the next one. */
    @PreDestroy
    void unwatch() {
        meters.getMeters().stream().filter(meter -> NAME.equals(meter.getId().getTag("cache"))).toList()
                .forEach(meters::remove);
    }

    /**
     * Who was asked what, for whom.
     *
     * @param digest of the question
     */
    record Key(Owner owner, RegionCode caller, String digest) {

        /** Of a question, in several parts, whose answer is kept as rows. */
        static Key ofRows(Owner owner, RegionCode caller, List<byte[]> question) {
            MessageDigest digest = EntityTags.sha256();
            digest.update((byte) 'r');
            question.forEach(digest::update);
            return new Key(owner, caller, HexFormat.of().formatHex(digest.digest()));
        }

        static Key of(Owner owner, RegionCode caller, byte[] question) {
            return new Key(owner, caller, HexFormat.of().formatHex(EntityTags.sha256().digest(question)));
        }
    }

    /** Either a list, or rows. */
    private record Kept(String state, List<Sides> sides, FigureRows rows) {

        int weight() {
            long bytes = WEIGHT * (sides == null ? 1L : 1L + sides.size())
                    + (rows == null ? 0 : WEIGHT_IN_ROW * rows.cells());
            return (int) Math.min(Integer.MAX_VALUE, bytes);
        }
    }

    /**
     * The answer to that question, if the figures are in the state in which they were.
     *
     * @param state as it is told now; null if it is not
     */
    Optional<List<Sides>> find(Key key, String state) {
        return present(key, state).map(Kept::sides);
    }

    /** The same of an answer that was kept as rows. */
    Optional<FigureRows> findRows(Key key, String state) {
        return present(key, state).map(Kept::rows);
    }

    private Optional<Kept> present(Key key, String state) {
        return state == null
                ? Optional.empty()
                : Optional.ofNullable(answers.getIfPresent(key)).filter(kept -> kept.state().equals(state));
    }

    /** @param state as it was told before the question was asked; null if it was not, and then nothing is kept */
    void keep(Key key, String state, List<Sides> sides) {
        if (state != null) {
            answers.put(key, new Kept(state, List.copyOf(sides), null));
        }
    }

    /** The same of an answer as rows, to which nothing is put any more. */
    void keep(Key key, String state, FigureRows rows) {
        if (state != null) {
            answers.put(key, new Kept(state, null, rows));
        }
    }
}
