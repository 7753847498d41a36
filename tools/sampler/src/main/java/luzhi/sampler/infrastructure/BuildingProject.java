package luzhi.sampler.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Digits;
import luzhi.sampler.Draw;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Section;

/**
 * A project as drawn, before its amounts are fitted to figures.
 *
 * @param progress of the work, in per cent
 * @param completed null while the work goes on
 */
record BuildingProject(Region region, BuildingProgramme programme, int schools, String period, int progress,
        LocalDate completed, long hundredYuan, long places) {

    /** All projects of one programme, of whatever kind of school. */
    static List<BuildingProject> list(Territory territory, String code, String period) {
        List<BuildingProject> projects = new ArrayList<>();
        for (BuildingProgramme programme : BuildingProgramme.ALL) {
            if (programme.code().equals(code)) {
                long[] drawn = territory.counties().stream().mapToLong(county -> schools(territory, county, programme))
                        .toArray();
                long[] schools = territory.totals().fit("infrastructure.project-schools", programme.dimensions(),
                        period, drawn);
                for (int i = 0; i < schools.length; i++) {
                    draw(territory, territory.counties().get(i), programme, (int) schools[i], projects);
                }
            }
        }
        return projects;
    }

    private static long schools(Territory territory, Region county, BuildingProgramme programme) {
        int pupils = territory.sections(territory.year()).stream()
                .filter(section -> section.school().region().equals(county) && section.stage() == programme.stage())
                .mapToInt(Section::students).sum();
        // a large district has few small rural schools
        long weight = programme.kind() == null ? pupils : Math.min(pupils, 15_000);
        return territory.draw(county, "projects " + programme.title()).near(weight, 15)
                * programme.perTenThousandPupils() / 10_000;
    }

    private static void draw(Territory territory, Region county, BuildingProgramme programme, int schools,
            List<BuildingProject> projects) {
        Draw draw = territory.draw(county, "works " + programme.title());
        for (int left = schools; left > 0;) {
            int some = Math.min(left, draw.between(1, programme.schoolsPerProject()));
            projects.add(draw(county, programme, some, territory.year(), draw));
            left -= some;
        }
    }

    private static BuildingProject draw(Region county, BuildingProgramme programme, int schools, int year, Draw draw) {
        int progress = programme.mayRunOn() && draw.permille(150) ? draw.between(70, 98) : 100;
        String period = progress < 100
                ? String.valueOf(year)
                : draw.oneOf(List.of(String.valueOf(year - 1), String.valueOf(year), (year - 1) + "/" + year));
        LocalDate completed = progress < 100
                ? null
                : period.equals(String.valueOf(year - 1))
                        ? LocalDate.of(year - 1, draw.between(8, 12), draw.between(1, 28))
                        : LocalDate.of(year, draw.between(5, 9), draw.between(1, 28));
        return new BuildingProject(county, programme, schools, period, progress, completed,
                draw.near((long) schools * programme.yuanPerSchool(), 25) / 100,
                draw.near((long) schools * programme.placesPerSchool(), 25));
    }

    boolean isFinished() {
        return completed != null;
    }

    /** @param number within its county */
    String code(int number) {
        return region.code().text() + "-XM-" + Digits.of(number, 3);
    }

    String name(int number) {
        return region.name() + "模拟" + programme.title() + "项目" + Digits.of(number, 3)
                + "（合成数据）";
    }
}
