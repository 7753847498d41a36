package luzhi.sampler.staffing;

import java.util.ArrayList;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/**
 * Training projects of two years (教师培训项目台账). In a city the prefecture holds eleven and each county one; elsewhere a county
 * holds the first four of them.
 */
public final class TrainingSampler extends NamedRegister {

    private static final int OF_A_COUNTY = 4;

    /** A project with the months after the first January at which it begins and ends. */
    private record Project(String name, Audience audience, int begins, int ends) {}

    private record Held(Region by, Project project, long personTimes) {}

    private static final Project RURAL = new Project("乡村教师送教下乡培训", Audience.RURAL, 2, 10);
    private static final List<Project> PROJECTS = List.of(
            new Project("义务教育学科教师轮训", Audience.COMPULSORY, 1, 11),
            new Project("幼儿园教师保教能力培训", Audience.KINDERGARTEN, 4, 7),
            new Project("普通高中新课程新教材培训", Audience.SENIOR_SECONDARY, 6, 8),
            new Project("校园长任职与提高培训", Audience.HEAD, 2, 5),
            new Project("信息技术应用能力提升工程", Audience.COMPULSORY, 14, 20),
            new Project("普通高中选课走班管理培训", Audience.SENIOR_SECONDARY, 18, 20),
            new Project("职业学校双师型教师培训", Audience.VOCATIONAL, 6, 7),
            new Project("特殊教育随班就读教师培训", Audience.SPECIAL_EDUCATION, 8, 9),
            new Project("班主任专业能力培训", Audience.COMPULSORY, 13, 19),
            new Project("学前教育宣传与游戏指导培训", Audience.KINDERGARTEN, 16, 20),
            new Project("乡村骨干教师培训", Audience.RURAL, 6, 20));

    public TrainingSampler() {
        super(Service.STAFFING, "trainings", "region", "period", "project", "audience", "personTimes");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (Audience audience : Audience.list()) {
            List<Held> held = held(territory, audience);
            long[] personTimes = territory.totals().fit("staffing.training-person-times", "audience=" + audience,
                    (territory.year() - 1) + "/" + territory.year(),
                    held.stream().mapToLong(Held::personTimes).toArray());
            for (int i = 0; i < personTimes.length; i++) {
                Project project = held.get(i).project();
                rows.add(held.get(i).by().code(),
                        month(territory, project.begins()) + "/" + month(territory, project.ends()),
                        project.name() + "（合成数据）", audience, personTimes[i]);
            }
        }
    }

    private static List<Held> held(Territory territory, Audience audience) {
        List<Region> authorities = territory.authorities();
        long[] counts = audience.count(territory);
        List<Held> held = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
        }
        for (int i = 0; i < counts.length; i++) {
            Region authority = authorities.get(i);
            long taught = territory.isSeat(authority) ? all : counts[i];
            for (Project project : projects(territory, authority)) {
                if (project.audience() == audience) {
                    held.add(new Held(authority, project, territory.draw(authority, project.name()).near(taught, 30)));
                }
            }
        }
        return held;
    }

    private static List<Project> projects(Territory territory, Region authority) {
        if (territory.isSeat(authority)) {
            return PROJECTS;
        }
        return territory.isFree() ? PROJECTS.subList(0, OF_A_COUNTY) : List.of(RURAL);
    }

    private static String month(Territory territory, int months) {
        int year = territory.year() - 1 + months / 12;
        int month = months % 12 + 1;
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
