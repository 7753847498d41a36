package luzhi.sampler.infrastructure;

import java.util.List;

import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Section;

/** What each school had at each stage in each year (学校年度统计台账). */
public final class SchoolCensusSampler extends NamedRegister {

    public SchoolCensusSampler() {
        super(Service.INFRASTRUCTURE, "school-censuses", "region", "school", "year", "stage", "principal",
                "teachingPoint", "ownership", "administration", "location", "students", "admissions", "classes",
                "floorArea", "teachingArea", "sportsArea", "equipmentValue", "computers", "books", "classrooms",
                "connectedClassrooms", "connected", "bandwidth", "bandwidthUsed");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (int year : territory.censusYears()) {
            List<Section> sections = territory.sections(year);
            List<Premises> premises = Premises.list(territory, sections);
            List<Network> networks = Network.list(territory, sections, premises);
            for (int i = 0; i < sections.size(); i++) {
                add(sections.get(i), premises.get(i), networks.get(i), rows);
            }
        }
    }

    private static void add(Section section, Premises premises, Network network, Rows rows) {
        School school = section.school();
        rows.add(school.region().code(), school.code(), section.year(), section.stage(), section.principal(),
                school.isTeachingPoint(), section.ownership(), school.administration(), school.location(),
                section.students(), section.admissions(), premises.classes(), premises.floorArea(),
                premises.teachingArea(), premises.sportsArea(), premises.equipmentValue(), premises.computers(),
                premises.books(), premises.classrooms(), network.connectedClassrooms(), network.connected(),
                network.bandwidth(), network.bandwidthUsed());
    }
}
