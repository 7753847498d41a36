package luzhi.report.workflow.rectification;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.papers.table.Table;

/** Draws up monthly lists (月度整改台账), for programs and for people. */
@ApplicationScoped
class MonthlyListService {

    private final MonthlyRepository repository;
    private final DisplayNames names;
    private final Clock clock;

    MonthlyListService(MonthlyRepository repository, DisplayNames names, Clock clock) {
        this.repository = repository;
        this.names = names;
        this.clock = clock;
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /** Some items of a list, with the counts of all of it. */
    MonthlyPage page(MonthQuery wanted) {
        MonthlyWording wording = new MonthlyWording(names, wanted.on(), names.language());
        return repository.inSnapshot(history -> {
            List<MonthlyItem> items = new ArrayList<>();
            history.forEach(wanted, wanted.page().entriesToFind(), wording, items::add);
            Map<RegionCode, MonthlyCounts> counts = history.count(wanted);
            return new MonthlyPage(wanted.month(), wanted.on(), items, total(counts), wording.regions(counts));
        });
    }

    /**
     * Hands over the whole list as two tables: items, and counts by region. They can be read until the consumer is done.
     *
     * @param language of titles; it is not asked for while a file is being written
     */
    void handOver(MonthQuery wanted, Locale language, Consumer<List<Table<?>>> consumer) {
        MonthlyWording wording = new MonthlyWording(names, wanted.on(), language);
        repository.inSnapshot(history -> {
            consumer.accept(List.of(
                    MonthlyTables.items(wanted.month(), language, rows -> history.forEach(wanted, Integer.MAX_VALUE,
                            wording, rows)),
                    MonthlyTables.counts(wanted.month(), rows -> wording.regions(history.count(wanted))
                            .forEach(rows::accept))));
            return null;
        });
    }

    private static MonthlyCounts total(Map<RegionCode, MonthlyCounts> counts) {
        return counts.values().stream().reduce(MonthlyCounts.NONE, MonthlyCounts::plus);
    }
}
