package luzhi.sampler.staffing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import luzhi.core.language.Codes;
import luzhi.core.region.Region;
import luzhi.sampler.Apportionment;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** Pay by group over each of the two years before (工资发放台账). */
public final class PayrollSampler extends NamedRegister {

    /** Of teachers in public schools, and of civil servants. */
    private enum Group {
        KINDERGARTEN_TEACHER(63_000, List.of(Stage.KINDERGARTEN)), COMPULSORY_TEACHER(73_000,
                List.of(Stage.PRIMARY, Stage.JUNIOR_SECONDARY)), SENIOR_SECONDARY_TEACHER(76_000,
                        List.of(Stage.GENERAL_SENIOR_SECONDARY, Stage.VOCATIONAL_SECONDARY)), CIVIL_SERVANT(68_500,
                                List.of());

        private final int yuan;
        private final List<Stage> stages;

        Group(int yuan, List<Stage> stages) {
            this.yuan = yuan;
            this.stages = stages;
        }
    }

    private static final int STUDENTS_PER_TEACHER = 13;
    private static final int STUDENTS_PER_CIVIL_SERVANT = 25;

    public PayrollSampler() {
        super(Service.STAFFING, "payrolls", "region", "year", "employeeGroup", "people", "totalPay",
                "performanceBasic", "performanceReward");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (int year = territory.year() - 2; year < territory.year(); year++) {
            for (Group group : Group.values()) {
                write(territory, year, group, rows);
            }
        }
    }

    private static void write(Territory territory, int year, Group group, Rows rows) {
        List<Region> authorities = territory.authorities();
        long[] hundredths = new long[authorities.size()];
        long[] fen = new long[authorities.size()];
        for (int i = 0; i < fen.length; i++) {
            Region authority = authorities.get(i);
            hundredths[i] = people(territory, year, group, authority);
            fen[i] = hundredths[i] * yuan(territory, year, group, authority);
        }
        long[] paid = fit(territory, year, group, hundredths, fen);
        for (int i = 0; i < paid.length; i++) {
            if (hundredths[i] > 0) {
                boolean hasPerformancePay = group != Group.CIVIL_SERVANT;
                // three tenths of all pay depend on performance, in whole fen of seven to three
                long tenth = paid[i] * 3 / 100;
                rows.add(authorities.get(i).code(), year, Codes.of(group), BigDecimal.valueOf(hundredths[i], 2),
                        BigDecimal.valueOf(paid[i], 2), hasPerformancePay ? BigDecimal.valueOf(7 * tenth, 2) : null,
                        hasPerformancePay ? BigDecimal.valueOf(3 * tenth, 2) : null);
            }
        }
    }

    /** In hundredths of a person, for months paid are divided by twelve. */
    private static long people(Territory territory, int year, Group group, Region authority) {
        Draw draw = territory.draw(authority, "people " + group + year);
        int students = (group.stages.isEmpty() ? List.of(Stage.values()) : group.stages).stream()
                .mapToInt(stage -> territory.students(authority, stage, year)).sum();
        return draw.near(100L * students / (group.stages.isEmpty() ? STUDENTS_PER_CIVIL_SERVANT : STUDENTS_PER_TEACHER),
                3);
    }

    /** A rich county pays everybody more. */
    private static long yuan(Territory territory, int year, Group group, Region authority) {
        int level = (int) territory.draw(authority, "level of pay").near(1000, 5);
        boolean behind = territory.isFree() && group != Group.CIVIL_SERVANT
                && territory.draw(authority, "teachers behind").permille(80);
        return group.yuan * level / 1000L * (100 - 5L * (territory.year() - 1 - year)) / 100 * (behind ? 92 : 100)
                / 100;
    }

    private static long[] fit(Territory territory, int year, Group group, long[] hundredths, long[] fen) {
        return territory.totals()
                .find("staffing.average-annual-salary", "group=" + Codes.of(group), String.valueOf(year))
                .map(yuan -> Apportionment.of(
                        yuan.longValueExact() * Arrays.stream(hundredths).sum(), fen))
                .orElse(fen);
    }
}
