package luzhi.sampler.finance;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Administration;
import luzhi.sampler.school.Stage;

/**
 * Public funds of schools (公用经费台账): allocated in the year before; in the running one the standard, and what general senior
 * secondary schools got by September.
 */
public final class PublicFundsSampler extends NamedRegister {

    private static final String ALLOCATED = "finance.public-funds-allocated";

    public PublicFundsSampler() {
        super(Service.FINANCE, "public-funds", "region", "period", "stage", "administration", "standard", "students",
                "allocated");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        int year = territory.year();
        for (Stage stage : Stage.values()) {
            write(territory, year - 1, String.valueOf(year - 1), stage, 12, rows);
            write(territory, year, String.valueOf(year), stage, 0, rows);
        }
        write(territory, year, year + "-01/" + year + "-09", Stage.GENERAL_SENIOR_SECONDARY, 9, rows);
    }

    /** @param months for which money was allocated; 0 where that is not known */
    private static void write(Territory territory, int year, String period, Stage stage, int months, Rows rows) {
        List<Region> authorities = territory.authorities();
        long[] standards = new long[authorities.size()];
        long[] students = new long[authorities.size()];
        long[] due = new long[authorities.size()];
        for (int i = 0; i < due.length; i++) {
            Region authority = authorities.get(i);
            standards[i] = standard(territory, authority, stage, year);
            // reckoned by the students at the beginning of the year
            students[i] = territory.students(authority, stage, year - 1);
            due[i] = standards[i] * students[i] * 100 * months / 12;
        }
        long[] fen = months > 0 ? territory.totals().fit(ALLOCATED, "stage=" + stage, period, 2, due) : due;
        for (int i = 0; i < due.length; i++) {
            if (students[i] > 0) {
                rows.add(authorities.get(i).code(), period, stage,
                        territory.isSeat(authorities.get(i)) ? Administration.MUNICIPAL : Administration.COUNTY,
                        standards[i], students[i], months > 0 ? BigDecimal.valueOf(fen[i], 2) : null);
            }
        }
    }

    private static long standard(Territory territory, Region authority, Stage stage, int year) {
        String period = String.valueOf(territory.year());
        String dimensions = "stage=" + stage + (territory.isSeat(authority) ? ";administration=municipal" : "");
        return territory.totals().find("finance.public-funds-standard", dimensions, period, authority.code())
                .or(() -> territory.totals().find("finance.public-funds-standard", "stage=" + stage, period))
                .map(BigDecimal::longValueExact)
                .orElseGet(() -> usual(territory, authority, stage, year));
    }

    /** The national standards of the time; that of general senior secondary schools is set by counties. */
    private static long usual(Territory territory, Region authority, Stage stage, int year) {
        int before = year < territory.year() ? 50 : 0;
        return switch (stage) {
            case KINDERGARTEN -> 600;
            case PRIMARY -> 650 - before;
            case JUNIOR_SECONDARY -> 850 - before;
            case GENERAL_SENIOR_SECONDARY -> territory.draw(authority, "standard")
                    .oneOf(List.of(800, 1000, 1000, 1200, 1500, 1800));
            case VOCATIONAL_SECONDARY -> 1500;
            case SPECIAL_EDUCATION -> 6000;
        };
    }
}
