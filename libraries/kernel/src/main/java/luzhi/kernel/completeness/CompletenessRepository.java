package luzhi.kernel.completeness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/** What was declared to be complete, in the database. */
@ApplicationScoped
public class CompletenessRepository {

    /** How the database spells a declaration for all of time, as registers without a time have it. */
    private static final String ALWAYS = "";
    private static final Period ALL_OF_TIME = new Period(YearMonth.of(1, 1), YearMonth.of(9999, 12));

    private final RegionDirectory regions;

    CompletenessRepository(RegionDirectory regions) {
        this.regions = regions;
    }

    /** What is needed to judge these regions and all below those in {@code within}. */
    public Completeness read(Handle handle, String register, Collection<RegionCode> named,
            Collection<RegionCode> within) {
        Map<RegionCode, List<Period>> declared = new HashMap<>();
        List<String> prefixes = new ArrayList<>();
        named.forEach(region -> prefixes.add(region.prefix()));
        within.forEach(region -> prefixes.add(region.prefix()));
        handle.createQuery(
                """
                        select region, period from completeness
                        where register = :register and exists (select from unnest(:prefixes) as wanted(prefix)
                            where starts_with(region, prefix) or starts_with(prefix, rtrim(region, '0')) or region = '100000')""")
                .bind("register", register).bind("prefixes", prefixes.toArray(String[]::new))
                .map((row, context) -> Map.entry(new RegionCode(row.getString("region")),
                        period(row.getString("period"))))
                .forEach(each -> declared.computeIfAbsent(each.getKey(), region -> new ArrayList<>())
                        .add(each.getValue()));
        return new Completeness(declared, regions);
    }

    private static Period period(String text) {
        return text.equals(ALWAYS) ? ALL_OF_TIME : Period.parse(text);
    }

    /** Whether exactly this was declared; null stands for all of time. */
    public boolean isDeclared(Handle handle, String register, RegionCode region, Period period) {
        return handle.createQuery("""
                select exists (select from completeness
                    where register = :register and region = :region and period = :period)""")
                .bind("register", register).bind("region", region.text())
                .bind("period", period == null ? ALWAYS : period.toString()).mapTo(Boolean.class).one();
    }

    /**
     * Declares a register complete.
     *
     * @param period null for all of time
     * @param recording the act by which it is declared
     * @return false if it was declared before
     */
    public boolean declare(Handle handle, String register, RegionCode region, Period period, long recording) {
        return handle.createUpdate("""
                insert into completeness (register, region, period, recording)
                values (:register, :region, :period, :recording) on conflict do nothing""")
                .bind("register", register).bind("region", region.text())
                .bind("period", period == null ? ALWAYS : period.toString())
                .bind("recording", recording).execute() > 0;
    }

    /** @return false if it was not declared */
    public boolean withdraw(Handle handle, String register, RegionCode region, Period period) {
        return handle.createUpdate("""
                delete from completeness where register = :register and region = :region and period = :period""")
                .bind("register", register).bind("region", region.text())
                .bind("period", period == null ? ALWAYS : period.toString()).execute() > 0;
    }
}
