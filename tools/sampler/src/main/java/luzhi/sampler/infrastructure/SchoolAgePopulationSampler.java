package luzhi.sampler.infrastructure;

import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Section;
import luzhi.sampler.school.Stage;

/** The population of each official school age (学龄人口台账), a little more than are at school. */
public final class SchoolAgePopulationSampler extends NamedRegister {

    /** An age group, the stages it attends and how many of a hundred do. */
    private record AgeGroup(String code, List<Stage> stages, int attendingPercent) {}

    private static final List<AgeGroup> GROUPS = List.of(
            new AgeGroup("preschool", List.of(Stage.KINDERGARTEN), 93),
            new AgeGroup("primary", List.of(Stage.PRIMARY), 100),
            new AgeGroup("junior-secondary", List.of(Stage.JUNIOR_SECONDARY), 101),
            new AgeGroup("senior-secondary", List.of(Stage.GENERAL_SENIOR_SECONDARY, Stage.VOCATIONAL_SECONDARY), 94));

    public SchoolAgePopulationSampler() {
        super(Service.INFRASTRUCTURE, "school-age-populations", "region", "year", "ageGroup", "population");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        int year = territory.year();
        for (AgeGroup group : GROUPS) {
            long[] drawn = counties.stream().mapToLong(county -> territory.draw(county, "age " + group.code())
                    .near(students(territory, county, group) * 100L / group.attendingPercent(), 4)).toArray();
            long[] population = territory.totals().fit("infrastructure.school-age-population",
                    "age-group=" + group.code(), year, drawn);
            for (int i = 0; i < population.length; i++) {
                rows.add(counties.get(i).code(), year, group.code(), population[i]);
            }
        }
    }

    private static int students(Territory territory, Region county, AgeGroup group) {
        return territory.sections(territory.year()).stream()
                .filter(section -> section.school().region().equals(county) && group.stages().contains(section.stage()))
                .mapToInt(Section::students).sum();
    }
}
