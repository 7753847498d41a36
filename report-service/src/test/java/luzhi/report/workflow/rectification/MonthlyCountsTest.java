package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageParameters;
import luzhi.report.StubbedServices;
import luzhi.report.workflow.step.Actor;
import luzhi.testkit.PostgresResource;

/** Counts of random histories, held against a walk over each history in Java. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class MonthlyCountsTest {

    private static final RegionCode PROVINCE = new RegionCode("630000");
    private static final long SEED = Long.getLong("rectification.seed", 20201130L);
    private static final int ITEMS = Integer.getInteger("rectification.items", 300);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final ZonedDateTime NOW = ZonedDateTime.of(2021, 2, 10, 9, 0, 0, 0, CHINA);
    private static final List<String> REGIONS = List.of("630000", "630100", "630102", "632221", "632800");

    @Inject
    RectificationRepository repository;
    @Inject
    MonthlyRepository months;
    @Inject
    DisplayNames names;

    private final RandomGenerator random = new Random(SEED);

    /** What an item was after one act. */
    private record Moment(long id, String region, RectificationAction act, State state, LocalDate deadline,
            OffsetDateTime at, int revision) {

        static Moment of(Rectification item) {
            StageView stage = item.lastRevision().stage();
            return new Moment(item.id(), item.finding().region(), stage.act(), stage.state(),
                    item.content().deadline(), item.recording().at(), item.revision());
        }
    }

    @Test
    void theyAreWhatAWalkOverEveryHistoryFinds() {
        List<List<Moment>> histories = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            int number = i;
            histories.add(QuarkusTransaction.requiringNew().call(() -> live(number)));
        }
        for (YearMonth month = YearMonth.of(2020, 7); !month.isAfter(YearMonth.from(NOW)); month = month
                .plusMonths(1)) {
            MonthQuery query = MonthQuery.of(List.of(PROVINCE), List.of(PROVINCE), month, null, new PageParameters(),
                    NOW);
            Map<RegionCode, MonthlyCounts> counts = months.inSnapshot(history -> history.count(query));
            assertEquals(walk(histories, query), new TreeMap<>(counts), "seed " + SEED + ", " + month);
            counts.values().forEach(MonthlyCountsTest::assertBalanced);
            assertEquals(atEnd(histories, query), listed(query), "seed " + SEED + ", " + month);
        }
    }

    /** One item and what becomes of it, at most three weeks from one act to the next. */
    private List<Moment> live(int number) {
        OffsetDateTime at = OffsetDateTime.of(2020, 7, 1, 0, 0, 0, 0, CHINA)
                .plusMinutes(random.nextInt(200 * 24 * 60));
        String region = REGIONS.get(random.nextInt(REGIONS.size()));
        Actor office = Items.of("a", region, region);
        Actor above = Items.of("b", RegionCode.COUNTRY.text(), region);
        Rectification item = Rectification.open(Items.finding(region, "random-" + number),
                Items.plan(deadline(at), null).plan(), office, at);
        repository.store(item).orElseThrow();
        List<Moment> history = new ArrayList<>(List.of(Moment.of(item)));
        while (random.nextInt(5) > 0 && state(history) != State.CONFIRMED) {
            at = at.plusMinutes(1 + random.nextInt(21 * 24 * 60));
            List<RectificationAction> possible = possible(state(history));
            RectificationAction act = possible.get(random.nextInt(possible.size()));
            if (at.isBefore(NOW.toOffsetDateTime())) {
                Items.act(item, act, act.office().isAboveAlone() ? above : office, deadline(at), at);
                repository.store(item).orElseThrow();
                history.add(Moment.of(item));
            }
        }
        return history;
    }

    private LocalDate deadline(OffsetDateTime at) {
        return at.toLocalDate().plusDays(random.nextInt(60));
    }

    private static State state(List<Moment> history) {
        return history.get(history.size() - 1).state();
    }

    private static List<RectificationAction> possible(State state) {
        return Stream.of(RectificationAction.values())
                .filter(act -> act.leadsOnFrom(state) && act != RectificationAction.REPORTED).toList();
    }

    private static Moment last(List<Moment> history, OffsetDateTime before) {
        return history.stream().filter(moment -> moment.at().isBefore(before))
                .max(Comparator.comparing(Moment::revision)).orElse(null);
    }

    private static Map<RegionCode, MonthlyCounts> walk(List<List<Moment>> histories, MonthQuery query) {
        Map<RegionCode, MonthlyCounts> counts = new TreeMap<>();
        for (List<Moment> history : histories) {
            Moment end = last(history, query.end());
            Moment start = last(history, query.begin());
            if (end == null || start != null && start.state() == State.CONFIRMED) {
                continue;
            }
            counts.merge(new RegionCode(end.region()),
                    new MonthlyCounts(count(start, State.OPEN), acts(history, query, RectificationAction.OPENED),
                            acts(history, query, RectificationAction.REOPENED),
                            acts(history, query, RectificationAction.CLOSED), count(end, State.OPEN),
                            end.state() == State.OPEN && end.deadline().isBefore(query.on()) ? 1 : 0,
                            count(start, State.CLOSED), acts(history, query, RectificationAction.CONFIRMED),
                            count(end, State.CLOSED)),
                    MonthlyCounts::plus);
        }
        return counts;
    }

    private static int count(Moment moment, State state) {
        return moment != null && moment.state() == state ? 1 : 0;
    }

    private static int acts(List<Moment> history, MonthQuery query, RectificationAction act) {
        return (int) history.stream().filter(moment -> moment.act() == act && !moment.at().isBefore(query.begin())
                && moment.at().isBefore(query.end())).count();
    }

    private static List<Long> atEnd(List<List<Moment>> histories, MonthQuery query) {
        return histories.stream().filter(history -> {
            Moment start = last(history, query.begin());
            return last(history, query.end()) != null && (start == null || start.state() != State.CONFIRMED);
        }).map(history -> last(history, query.end()))
                .sorted(Comparator.comparing(Moment::region).thenComparing(Moment::id)).map(Moment::id).toList();
    }

    private List<Long> listed(MonthQuery query) {
        List<Long> ids = new ArrayList<>();
        MonthlyWording wording = new MonthlyWording(names, query.on(), Locale.CHINESE);
        months.inSnapshot(history -> {
            history.forEach(query, Integer.MAX_VALUE, wording, item -> ids.add(item.id()));
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
