package luzhi.sampler.staffing;

import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Section;

/** Staff of each school at each stage (学校教职工台账), with degrees and titles of the teachers. */
public final class SchoolStaffSampler extends NamedRegister {

    public SchoolStaffSampler() {
        super(Service.STAFFING, "school-staffs", "region", "school", "year", "stage", "ownership", "location",
                "students", "staff", "fullTimeTeachers", "aboveRequiredQualification", "intermediateOrHigherTitle",
                "postgraduate", "bachelor", "college", "belowCollege", "senior", "intermediate", "junior", "untitled");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (StaffRoll roll : StaffRoll.list(territory)) {
            Section section = roll.section();
            School school = section.school();
            Draw draw = territory.draw(school.region(), "degrees " + school.number() + section.stage());
            Degrees degrees = Degrees.draw(section.stage(), roll.teachers(), draw);
            Titles titles = Titles.draw(section.ownership(), roll.teachers(), draw);
            rows.add(school.region().code(), school.code(), section.year(), section.stage(), section.ownership(),
                    school.location(), section.students(), roll.staff(), roll.teachers(),
                    degrees.aboveRequired(section.stage()), titles.senior() + titles.intermediate(),
                    degrees.postgraduate(), degrees.bachelor(), degrees.college(), degrees.belowCollege(),
                    titles.senior(), titles.intermediate(), titles.junior(), titles.untitled());
        }
    }
}
