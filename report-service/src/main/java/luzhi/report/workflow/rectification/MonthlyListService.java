package luzhi.report.workflow.rectification;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageParameters;
import luzhi.papers.table.Table;

/** Draws up monthly lists (月度整改台账), for programs and for people. */
@ApplicationScoped
public class MonthlyListService {

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

    /**
     * The list of a region and of all below it, as people read it page by page.
     *
     * @param after behind which item the next page begins; null where there is none
     */
    public record ListedMonth(MonthlyPage page, @Nullable String after) {}

    /**
     * Some items of that list.
     *
     * @param month null for that of now
     * @param status how items have to stand; null for any
     * @throws RuleBroken if the month has not begun, or the page has no place in the list
     */
    public ListedMonth list(RegionCode within, @Nullable YearMonth month, @Nullable Status status,
            PageParameters pages) {
        MonthQuery wanted = MonthQuery.of(List.of(within), List.of(within), month, status, pages, now());
        MonthlyPage found = page(wanted);
        int size = wanted.page().size();
        return found.items().size() <= size
                ? new ListedMonth(found, null)
                : new ListedMonth(found.withItems(found.items().subList(0, size)),
                        PagePlace.after(found.items().get(size - 1)));
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
