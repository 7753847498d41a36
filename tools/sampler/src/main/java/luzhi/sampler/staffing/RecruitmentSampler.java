package luzhi.sampler.staffing;

import java.util.List;
import java.util.function.Function;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** Teachers taken on in the year, by programme (教师补充台账). */
public final class RecruitmentSampler extends NamedRegister {

    public RecruitmentSampler() {
        super(Service.STAFFING, "recruitments", "region", "period", "programme", "recruited");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        int year = territory.year();
        write(territory, territory.counties(), String.valueOf(year), "special-post",
                county -> territory.students(county, Stage.PRIMARY, year) / 800, rows);
        write(territory, territory.authorities(), year + "-05/" + year + "-10", "general-senior-secondary",
                authority -> territory.students(authority, Stage.GENERAL_SENIOR_SECONDARY, year) / 450, rows);
        write(territory, territory.authorities(), String.valueOf(year), "open-recruitment",
                authority -> territory.students(authority, Stage.JUNIOR_SECONDARY, year) / 350, rows);
        write(territory, territory.authorities(), String.valueOf(year), "publicly-funded-graduates",
                authority -> territory.students(authority, Stage.JUNIOR_SECONDARY, year) / 900, rows);
    }

    private static void write(Territory territory, List<Region> authorities, String period, String programme,
            Function<Region, Integer> usual, Rows rows) {
        long[] drawn = authorities.stream()
                .mapToLong(authority -> territory.draw(authority, programme).near(usual.apply(authority), 40))
                .toArray();
        long[] fitted = territory.totals().fit("staffing.teachers-recruited", "programme=" + programme, period, drawn);
        for (int i = 0; i < fitted.length; i++) {
            if (fitted[i] > 0) {
                rows.add(authorities.get(i).code(), period, programme, fitted[i]);
            }
        }
    }
}
