package luzhi.sampler.staffing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Location;
import luzhi.sampler.school.Ownership;
import luzhi.sampler.school.Section;
import luzhi.sampler.school.Stage;

/** Allowances of homeroom teachers, and living subsidies of rural teachers from January to September (教师津贴补助台账). */
public final class AllowanceSampler extends NamedRegister {

    public AllowanceSampler() {
        super(Service.STAFFING, "allowances", "region", "period", "kind", "recipients", "monthlyAmount");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        homeroom(territory, rows);
        rural(territory, territory.year() - 1, rows);
        rural(territory, territory.year(), rows);
    }

    private static void homeroom(Territory territory, Rows rows) {
        String period = String.valueOf(territory.year());
        for (Region authority : territory.authorities()) {
            int classes = territory.sections(territory.year()).stream()
                    .filter(section -> section.ownership() == Ownership.PUBLIC
                            && section.stage() != Stage.KINDERGARTEN
                            && territory.authority(section.school()).equals(authority))
                    .mapToInt(section -> section.classes().size()).sum();
            int yuan = territory.totals().find("staffing.homeroom-teacher-allowance", "", period)
                    .map(BigDecimal::intValueExact)
                    .orElseGet(() -> territory.draw(authority, "homeroom").oneOf(List.of(200, 300, 300, 400, 500)));
            add(authority, period, "homeroom", classes, yuan, rows);
        }
    }

    private static void rural(Territory territory, int year, Rows rows) {
        String period = Period.parse(year + "-01/" + year + "-09").toString();
        Map<RegionCode, Integer> teachers = ruralTeachers(territory);
        for (Region county : territory.counties()) {
            int yuan = territory.totals()
                    .find("staffing.rural-teacher-living-subsidy", "", period, county.code())
                    .map(BigDecimal::intValueExact)
                    .orElseGet(() -> territory.draw(county, "rural subsidy").between(25, 60) * 10
                            - 20 * (territory.year() - year));
            add(county, period, "rural-living-subsidy", teachers.getOrDefault(county.code(), 0), yuan, rows);
        }
    }

    private static Map<RegionCode, Integer> ruralTeachers(Territory territory) {
        Map<RegionCode, Integer> teachers = new HashMap<>();
        for (StaffRoll roll : StaffRoll.list(territory)) {
            Section section = roll.section();
            if (section.school().location() == Location.RURAL && section.ownership() == Ownership.PUBLIC) {
                teachers.merge(section.school().region().code(), roll.teachers(), Integer::sum);
            }
        }
        return teachers;
    }

    private static void add(Region region, String period, String kind, int recipients, int yuan, Rows rows) {
        if (recipients > 0) {
            rows.add(region.code(), period, kind, recipients, BigDecimal.valueOf((long) recipients * yuan));
        }
    }
}
