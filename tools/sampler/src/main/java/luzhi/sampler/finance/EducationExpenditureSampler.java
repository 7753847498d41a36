package luzhi.sampler.finance;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** What was spent on each stage in each of the two years before (教育经费支出台账). */
public final class EducationExpenditureSampler extends NamedRegister {

    public EducationExpenditureSampler() {
        super(Service.FINANCE, "education-expenditures", "region", "year", "stage", "fundingCategory", "amount");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> authorities = territory.authorities();
        for (int year = territory.year() - 2; year < territory.year(); year++) {
            for (Stage stage : Stage.values()) {
                long[] fen = Spending.ofStage(territory, year, stage);
                for (int i = 0; i < fen.length; i++) {
                    if (fen[i] > 0) {
                        add(authorities.get(i), year, stage, fen[i], rows);
                    }
                }
            }
        }
    }

    private static void add(Region authority, int year, Stage stage, long fen, Rows rows) {
        rows.add(authority.code(), year, stage, "general-public-budget", BigDecimal.valueOf(fen, 2));
        rows.add(authority.code(), year, stage, "government-fund-budget",
                BigDecimal.valueOf(fen * governmentFundPermille(stage) / 100_000, 0));
        rows.add(authority.code(), year, stage, "other", BigDecimal.valueOf(fen * otherPermille(stage) / 100_000, 0));
    }

    private static int governmentFundPermille(Stage stage) {
        return stage == Stage.VOCATIONAL_SECONDARY ? 25 : 15;
    }

    /** Fees of families and the like. */
    private static int otherPermille(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> 380;
            case PRIMARY, JUNIOR_SECONDARY, SPECIAL_EDUCATION -> 8;
            case GENERAL_SENIOR_SECONDARY -> 120;
            case VOCATIONAL_SECONDARY -> 40;
        };
    }
}
