package luzhi.sampler.infrastructure;

import java.time.LocalDate;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Digits;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Section;

/** Off-campus training institutions: licensed ones that were inspected, and unlicensed ones that were closed (校外培训机构台账). */
public final class TrainingInstitutionSampler extends NamedRegister {

    public TrainingInstitutionSampler() {
        super(Service.INFRASTRUCTURE, "training-institutions", "region", "code", "name", "licensed", "inspected",
                "closed");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        long[] drawn = counties.stream()
                .mapToLong(county -> territory.draw(county, "unlicensed").near(thousands(territory, county), 30))
                .toArray();
        long[] unlicensed = territory.totals().fit("infrastructure.training-institutions-closed", "licence=unlicensed",
                territory.year(), drawn);
        for (int i = 0; i < unlicensed.length; i++) {
            Region county = counties.get(i);
            long licensed = territory.draw(county, "licensed").near(thousands(territory, county), 30);
            for (int number = 1; number <= licensed + unlicensed[i]; number++) {
                add(territory, county, number, number <= licensed, rows);
            }
        }
    }

    private static void add(Territory territory, Region county, int number, boolean licensed, Rows rows) {
        Draw draw = territory.draw(county, "institution " + number);
        String digits = Digits.of(number, 4);
        LocalDate inspected = LocalDate.of(territory.year(), draw.between(4, 9), draw.between(1, 28));
        rows.add(county.code(), county.code().text() + "-PX-" + digits,
                county.name() + "模拟培训机构" + digits + "（合成数据）", licensed, inspected,
                licensed ? null : inspected.plusDays(draw.between(0, 20)));
    }

    private static int thousands(Territory territory, Region county) {
        return territory.sections(territory.year()).stream()
                .filter(section -> section.school().region().equals(county)).mapToInt(Section::students).sum() / 1000;
    }
}
