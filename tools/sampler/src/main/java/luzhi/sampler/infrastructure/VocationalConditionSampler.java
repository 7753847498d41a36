package luzhi.sampler.infrastructure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Section;
import luzhi.sampler.school.Stage;
import luzhi.sampler.staffing.StaffRoll;

/** The conditions of secondary vocational schools in this year and the one before, with the teachers of this year (中等职业学校办学条件台账). */
public final class VocationalConditionSampler extends NamedRegister {

    private static final int ITEMS = 18;
    private static final int ENOUGH_ITEMS = 15;
    /** Smaller schools are listed separately, as small counties' are. */
    private static final int SMALL = 400;

    public VocationalConditionSampler() {
        super(Service.INFRASTRUCTURE, "vocational-conditions", "region", "school", "year", "students",
                "fullTimeTeachers", "siteArea", "buildingArea", "equipmentValue", "books", "itemsMet", "itemsRequired",
                "separatelyListed");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        Map<School, Integer> teachers = StaffRoll.list(territory).stream()
                .filter(roll -> roll.section().stage() == Stage.VOCATIONAL_SECONDARY)
                .collect(Collectors.toMap(roll -> roll.section().school(), StaffRoll::teachers));
        for (int year = territory.year() - 1; year <= territory.year(); year++) {
            List<Section> sections = territory.sections(year).stream()
                    .filter(section -> section.stage() == Stage.VOCATIONAL_SECONDARY)
                    .sorted(Comparator.comparing(Section::students).reversed()).toList();
            for (int rank = 0; rank < sections.size(); rank++) {
                add(territory, sections.get(rank), rank, teachers.get(sections.get(rank).school()), rows);
            }
        }
    }

    private static void add(Territory territory, Section section, int rank, Integer teachers, Rows rows) {
        School school = section.school();
        Draw draw = territory.draw(school.region(), "conditions " + school.number());
        int students = section.students();
        int items = itemsMet(territory, section, rank, draw);
        int percent = draw.between(108, 160);
        // a school that does not meet all items lacks equipment and books
        int supplies = items == ITEMS ? percent : draw.between(70, 95);
        rows.add(school.region().code(), school.code(), section.year(), students, teachers,
                area(Math.max(40_000, 33L * students), percent), area(Math.max(24_000, 20L * students), percent),
                BigDecimal.valueOf(Math.max(3_000_000, 2_500L * students) * supplies / 100),
                30 * students * supplies / 100, items, ITEMS, students < SMALL);
    }

    private static BigDecimal area(long standard, int percent) {
        return BigDecimal.valueOf(standard * percent / 100);
    }

    /** The largest schools meet all items. */
    private static int itemsMet(Territory territory, Section section, int rank, Draw draw) {
        if (section.students() < SMALL) {
            return draw.between(9, 13);
        }
        int all = territory.totals().find("infrastructure.vocational-schools-meeting-conditions", "minimum-items=all",
                String.valueOf(section.year())).map(BigDecimal::intValueExact)
                .orElse(draw.permille(650) ? rank + 1 : 0);
        int fewest = territory.isFree() ? ENOUGH_ITEMS - 4 : ENOUGH_ITEMS;
        return rank < all ? ITEMS : draw.between(fewest, ITEMS - 1);
    }
}
