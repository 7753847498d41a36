package luzhi.sampler.infrastructure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.region.RegionCode;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** Projects of this year and the one before that build or extend schools (学校建设项目台账). */
public final class BuildingProjectSampler extends NamedRegister {

    /** Amounts are in whole hundreds of yuan: two digits less than the figures have. */
    private static final int HUNDREDS = -2;

    public BuildingProjectSampler() {
        super(Service.INFRASTRUCTURE, "building-projects", "region", "code", "name", "period", "programme", "kind",
                "schools", "investmentPlanned", "investmentCompleted", "placesPlanned", "placesAdded", "progress",
                "completed");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        Map<RegionCode, Integer> numbers = new HashMap<>();
        String period = (territory.year() - 1) + "/" + territory.year();
        BuildingProgramme.ALL.stream().map(BuildingProgramme::code).distinct()
                .forEach(code -> write(territory, code, period, numbers, rows));
    }

    private static void write(Territory territory, String code, String period, Map<RegionCode, Integer> numbers,
            Rows rows) {
        List<BuildingProject> projects = BuildingProject.list(territory, code, period);
        String dimensions = "programme=" + code;
        long[] planned = territory.totals().fit("infrastructure.project-investment-planned", dimensions, period,
                HUNDREDS, projects.stream().mapToLong(BuildingProject::hundredYuan).toArray());
        long[] completed = new long[planned.length];
        for (int i = 0; i < completed.length; i++) {
            completed[i] = planned[i] * projects.get(i).progress() / 100;
        }
        completed = territory.totals().fit("infrastructure.project-investment-completed", dimensions, period, HUNDREDS,
                completed);
        long[] places = territory.totals().fit("infrastructure.project-places-added", dimensions, period,
                projects.stream().mapToLong(project -> project.isFinished() ? project.places() : 0).toArray());
        for (int i = 0; i < places.length; i++) {
            BuildingProject project = projects.get(i);
            int number = numbers.merge(project.region().code(), 1, Integer::sum);
            boolean finished = project.isFinished();
            rows.add(project.region().code(), project.code(number), project.name(number), project.period(),
                    project.programme().code(), project.programme().kind(), project.schools(),
                    BigDecimal.valueOf(100 * (finished ? completed[i] : planned[i])),
                    BigDecimal.valueOf(100 * completed[i]), finished ? places[i] : project.places(), places[i],
                    project.progress(), project.completed());
        }
    }
}
