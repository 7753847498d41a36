package luzhi.sampler.infrastructure;

import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.SchoolClass;
import luzhi.sampler.school.Section;

/** Classes at the start of the school year (班级台账). */
public final class SchoolClassSampler extends NamedRegister {

    public SchoolClassSampler() {
        super(Service.INFRASTRUCTURE, "school-classes", "region", "school", "year", "stage", "grade", "number",
                "students");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (Section section : territory.sections(territory.year())) {
            for (SchoolClass each : section.classes()) {
                rows.add(section.school().region().code(), section.school().code(), section.year(), section.stage(),
                        each.grade(), each.number(), each.students());
            }
        }
    }
}
