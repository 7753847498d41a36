package luzhi.sampler.finance;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** Final accounts of the two years before (财政收支决算台账): education is about an eighth of them. */
public final class FiscalAccountSampler extends NamedRegister {

    public FiscalAccountSampler() {
        super(Service.FINANCE, "fiscal-accounts", "region", "year", "recurrentRevenue",
                "generalPublicBudgetExpenditure");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> authorities = territory.authorities();
        for (int year = territory.year() - 2; year < territory.year(); year++) {
            long[] expenditure = expenditure(territory, year);
            long[] revenue = revenue(territory, year, expenditure);
            for (int i = 0; i < expenditure.length; i++) {
                rows.add(authorities.get(i).code(), year, BigDecimal.valueOf(revenue[i], 2),
                        BigDecimal.valueOf(expenditure[i], 2));
            }
        }
    }

    private static long[] expenditure(Territory territory, int year) {
        long[] drawn = Spending.ofAll(territory, year);
        for (int i = 0; i < drawn.length; i++) {
            Draw draw = territory.draw(territory.authorities().get(i), "fiscal share");
            drawn[i] = Math.max(drawn[i], 1_000_000_00L) * 1000 / draw.between(110, 150);
        }
        return territory.totals().fit("finance.general-public-budget-expenditure", "", year, 2, drawn);
    }

    private static long[] revenue(Territory territory, int year, long[] expenditure) {
        long[] drawn = new long[expenditure.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = expenditure[i] / 100 * territory.draw(territory.authorities().get(i), "revenue").between(14, 30);
        }
        return territory.totals().fit("finance.recurrent-fiscal-revenue", "", year, 2, drawn);
    }
}
