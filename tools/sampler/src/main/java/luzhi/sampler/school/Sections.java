package luzhi.sampler.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.sampler.Draw;
import luzhi.sampler.Totals;

/** Fills the schools of a territory with students, year by year. */
public final class Sections {

    /** One school in so many thousand has classes of 56 students and more. */
    private static final int OVERFULL_PERMILLE = 30;
    private static final int OVERFULL_CAP = 62;

    private final long seed;
    private final Totals totals;

    public Sections(long seed, Totals totals) {
        this.seed = seed;
        this.totals = totals;
    }

    /** A row of the yearly school census for each school and stage that existed at the end of the year. */
    public List<Section> list(List<School> schools, int year) {
        Map<String, List<Section>> groups = new LinkedHashMap<>();
        for (School school : schools) {
            if (school.existsIn(year)) {
                for (Stage stage : school.stages()) {
                    Section drawn = draw(school, stage, year);
                    groups.computeIfAbsent(group(drawn), key -> new ArrayList<>()).add(drawn);
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        groups.forEach((dimensions, drawn) -> sections.addAll(fit(dimensions, drawn, year)));
        return sections;
    }

    /** The breakdown whose figure the students of a section add up to. */
    private static String group(Section section) {
        return section.stage() == Stage.KINDERGARTEN
                ? "stage=kindergarten;ownership=" + section.ownership()
                : "stage=" + section.stage();
    }

    private Section draw(School school, Stage stage, int year) {
        // what a school is like does not change from year to year, hence one topic a school and not one a year
        Draw draw = Draw.of(seed, school.region().code(), "section " + school.number() + stage);
        int cap = TypicalSize.classCap(stage, school.location()) - draw.between(0, 3);
        if (stage.isNetworked() && totals.find("infrastructure.large-classes", "", "2020").isEmpty()
                && draw.permille(OVERFULL_PERMILLE)) {
            cap = OVERFULL_CAP;
        }
        long students = (long) TypicalSize.students(school, stage) * school.sizePermille() / 1000;
        int held = (int) Math.max(3, draw.near(students, 5));
        return new Section(school, stage, year, school.stage() == stage, held, 0, cap);
    }

    private List<Section> fit(String dimensions, List<Section> drawn, int year) {
        long[] students = totals.fit("infrastructure.enrolment", dimensions, year,
                drawn.stream().mapToLong(Section::students).toArray());
        long[] admissions = new long[students.length];
        for (int i = 0; i < admissions.length; i++) {
            admissions[i] = students[i] / drawn.get(i).grades();
        }
        admissions = totals.fit("infrastructure.admissions", dimensions, year, admissions);
        List<Section> fitted = new ArrayList<>(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Section section = drawn.get(i);
            fitted.add(new Section(section.school(), section.stage(), year, section.principal(), (int) students[i],
                    (int) admissions[i], section.classCap()));
        }
        return fitted;
    }
}
