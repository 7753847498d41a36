package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.testkit.PostgresResource;

/** Counts of random histories, held against a walk over each history in Java. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MonthlyCountsTest {

    private static final long SEED = Long.getLong("rectification.seed", 20201130L);
    private static final int ITEMS = Integer.getInteger("rectification.items", 300);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final ZonedDateTime NOW = ZonedDateTime.of(2021, 2, 10, 9, 0, 0, 0, CHINA);
    private static final List<String> REGIONS = List.of("630000", "630100", "630102", "632221", "632800");

    @Inject
    RectificationRepository repository;
    @Inject
    MonthlyRepository months;

    private final RandomGenerator random = new Random(SEED);

    @Test
    void theyAreWhatAWalkOverEveryHistoryFinds() {
        List<List<Rectification>> histories = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            histories.add(live(i));
        }
        for (YearMonth month = YearMonth.of(2020, 7); !month.isAfter(YearMonth.from(NOW)); month = month
                .plusMonths(1)) {
            MonthQuery query = MonthQuery.of(List.of("630000"), List.of("630000"), month.toString(), null, null, NOW);
            Map<RegionCode, MonthlyCounts> counts = months.inSnapshot(history -> history.count(query));
            assertEquals(walk(histories, query), new TreeMap<>(counts), "seed " + SEED + ", " + month);
            counts.values().forEach(MonthlyCountsTest::assertBalanced);
            assertEquals(atEnd(histories, query).stream().map(Rectification::id).toList(), listed(query),
                    "seed " + SEED + ", " + month);
        }
    }

    /** One item and what becomes of it, at most three weeks from one act to the next. */
    private List<Rectification> live(int number) {
        OffsetDateTime at = OffsetDateTime.of(2020, 7, 1, 0, 0, 0, 0, CHINA)
                .plusMinutes(random.nextInt(200 * 24 * 60));
        List<Rectification> history = new ArrayList<>();
        Rectification item = repository.insert(new Rectification(0, 2020,
                new RegionCode(REGIONS.get(random.nextInt(REGIONS.size()))), RegionCode.COUNTRY, "random-" + number,
                new Shortfall(Verdict.NOT_MET, null, null, null, null, null), "p", plan(at), State.OPEN, null,
                RectificationAction.OPENED, null, at.toLocalDate(), "a", 1, at, "a")).orElseThrow();
        history.add(item);
        while (random.nextInt(5) > 0 && item.state() != State.CONFIRMED) {
            at = at.plusMinutes(1 + random.nextInt(21 * 24 * 60));
            List<RectificationAction> possible = possible(item.state());
            RectificationAction act = possible.get(random.nextInt(possible.size()));
            Closing closing = act == RectificationAction.CLOSED
                    ? new Closing("s", List.of("1"), null, Verdict.MET, null, at.toLocalDate(), "a")
                    : act == RectificationAction.CONFIRMED ? item.closing() : null;
            if (at.isBefore(NOW.toOffsetDateTime())) {
                item = repository.store(item.next(act == RectificationAction.CHANGED ? plan(at) : item.plan(), act.to(),
                        closing, act, null,
                        at, "a"));
                history.add(item);
            }
        }
        return history;
    }

    private Plan plan(OffsetDateTime at) {
        return new Plan("m", "o", null, at.toLocalDate().plusDays(random.nextInt(60)));
    }

    private static List<RectificationAction> possible(State state) {
        return Stream.of(RectificationAction.values())
                .filter(act -> act.from() == state && act != RectificationAction.REPORTED).toList();
    }

    private static Rectification last(List<Rectification> history, OffsetDateTime before) {
        return history.stream().filter(item -> item.recordedAt().isBefore(before))
                .max(Comparator.comparing(Rectification::revision)).orElse(null);
    }

    private static Map<RegionCode, MonthlyCounts> walk(List<List<Rectification>> histories, MonthQuery query) {
        Map<RegionCode, MonthlyCounts> counts = new TreeMap<>();
        for (List<Rectification> history : histories) {
            Rectification end = last(history, query.end());
            Rectification start = last(history, query.begin());
            if (end == null || start != null && start.state() == State.CONFIRMED) {
                continue;
            }
            counts.merge(end.region(),
                    new MonthlyCounts(count(start, State.OPEN), acts(history, query, RectificationAction.OPENED),
                            acts(history, query, RectificationAction.REOPENED),
                            acts(history, query, RectificationAction.CLOSED), count(end, State.OPEN),
                            end.state() == State.OPEN && end.plan().deadline().isBefore(query.on()) ? 1 : 0,
                            count(start, State.CLOSED), acts(history, query, RectificationAction.CONFIRMED),
                            count(end, State.CLOSED)),
                    MonthlyCounts::plus);
        }
        return counts;
    }

    private static int count(Rectification item, State state) {
        return item != null && item.state() == state ? 1 : 0;
    }

    private static int acts(List<Rectification> history, MonthQuery query, RectificationAction act) {
        return (int) history.stream().filter(item -> item.act() == act && !item.recordedAt().isBefore(query.begin())
                && item.recordedAt().isBefore(query.end())).count();
    }

    private static List<Rectification> atEnd(List<List<Rectification>> histories, MonthQuery query) {
        return histories.stream().filter(history -> {
            Rectification start = last(history, query.begin());
            return last(history, query.end()) != null && (start == null || start.state() != State.CONFIRMED);
        }).map(history -> last(history, query.end()))
                .sorted(Comparator.comparing(Rectification::region).thenComparing(Rectification::id)).toList();
    }

    private List<Long> listed(MonthQuery query) {
        List<Long> ids = new ArrayList<>();
        months.inSnapshot(history -> {
            history.forEach(query, Integer.MAX_VALUE, (item, reports) -> ids.add(item.id()));
            return null;
        });
        return ids;
    }

    private static void assertBalanced(MonthlyCounts counts) {
        assertEquals(counts.openAtEnd(),
                counts.openAtStart() + counts.opened() + counts.reopened() - counts.closed(), counts::toString);
        assertEquals(counts.closedAtEnd(),
                counts.closedAtStart() + counts.closed() - counts.reopened() - counts.confirmed(), counts::toString);
    }
}
