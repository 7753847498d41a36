package luzhi.claims.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import luzhi.core.language.Title;
import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.RollUp;
import luzhi.core.measure.Vocabularies;

/** Measures of a few kinds, with the dimensions that all services share. */
final class KnownMeasures implements Definitions {

    private final List<Measure> all = List.of(
            measure("infrastructure.schools", "学校数（含幼儿园）", "school", List.of("stage", "ownership")),
            measure("infrastructure.enrolment", "在校学生数（含在园幼儿）", "person", List.of("stage", "ownership"), "在校学生",
                    "在园幼儿"),
            measure("staffing.staff", "教职工数", "person", List.of("stage", "ownership"), "教职工"),
            measure("staffing.full-time-teachers", "专任教师数", "person", List.of("stage"), "专任教师"),
            measure("infrastructure.classes", "班级数", "class", List.of("stage"), "教学班"),
            measure("finance.education-surcharges-collected", "教育费附加和地方教育附加征收额", "CNY", List.of(), "教育费附加"),
            measure("finance.student-aid-disbursed", "学生资助金发放额", "CNY", List.of(), "国家助学资金"),
            measure("infrastructure.retention-rate", "九年义务教育巩固率", "percent", List.of()),
            measure("infrastructure.gross-enrolment-ratio", "高中阶段毛入学率", "percent", List.of()));

    private final List<Dimension> dimensions = Vocabularies.sharedDimensions();

    private static Measure measure(String code, String title, String unit, List<String> dimensions,
            String... aliases) {
        return new Measure(code, new Title(title, code), List.of(aliases), unit, dimensions, RollUp.SUM, null, null,
                null, null);
    }

    @Override
    public Optional<Measure> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public Collection<Measure> listAll() {
        return all;
    }

    /** As each owner tells its own: those of two measures are the same, and not one object. */
    @Override
    public Optional<Dimension> findDimension(String measure, String dimension) {
        return dimensions.stream().filter(each -> each.code().equals(dimension)).findFirst()
                .map(each -> new Dimension(each.code(), each.title(), each.values()));
    }
}
