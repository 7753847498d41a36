package luzhi.sampler.finance;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** The two education surcharges of each of the two years before (教育费附加台账): three to two, for both are levied on the same taxes. */
public final class SurchargeSampler extends NamedRegister {

    private static final List<String> KINDS = List.of("education-surcharge", "local-education-surcharge");

    public SurchargeSampler() {
        super(Service.FINANCE, "surcharges", "region", "year", "kind", "collected", "allocated");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> authorities = territory.authorities();
        for (int year = territory.year() - 2; year < territory.year(); year++) {
            long[] spending = Spending.ofAll(territory, year);
            long[] drawn = new long[2 * authorities.size()];
            for (int i = 0; i < authorities.size(); i++) {
                long fifth = territory.draw(authorities.get(i), "surcharges").near(spending[i], 30) / 1000 * 27 / 5;
                drawn[2 * i] = 3 * fifth;
                drawn[2 * i + 1] = 2 * fifth;
            }
            long[] fen = territory.totals().fit("finance.education-surcharges-collected", "", year, 2, drawn);
            for (int i = 0; i < fen.length; i++) {
                Region authority = authorities.get(i / 2);
                boolean keepsBack = territory.isFree() && territory.draw(authority, "keeps back").permille(50);
                rows.add(authority.code(), year, KINDS.get(i % 2), BigDecimal.valueOf(fen[i], 2),
                        BigDecimal.valueOf(keepsBack ? fen[i] * 9 / 10 : fen[i], 2));
            }
        }
    }
}
