package luzhi.sampler.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.sampler.Apportionment;
import luzhi.sampler.Draw;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Ownership;
import luzhi.sampler.school.Section;
import luzhi.sampler.school.Stage;

/** Staff and full-time teachers of one section. */
public record StaffRoll(Section section, int staff, int teachers) {

    /** Of all sections of the autumn in question. */
    public static List<StaffRoll> list(Territory territory) {
        Map<String, List<StaffRoll>> groups = new LinkedHashMap<>();
        for (Section section : territory.sections(territory.year())) {
            groups.computeIfAbsent(group(section), key -> new ArrayList<>()).add(draw(territory, section));
        }
        List<StaffRoll> rolls = new ArrayList<>();
        groups.forEach((dimensions, drawn) -> rolls.addAll(fit(territory, dimensions, drawn)));
        return rolls;
    }

    /** The breakdown whose figure the staff of a section adds up to. */
    private static String group(Section section) {
        return section.stage() == Stage.KINDERGARTEN
                ? "stage=kindergarten;ownership=" + (section.ownership() == Ownership.PUBLIC ? "public" : "private")
                : "stage=" + section.stage();
    }

    private static StaffRoll draw(Territory territory, Section section) {
        Draw draw = territory.draw(section.school().region(),
                "staff " + section.school().number() + section.stage());
        // a class needs its teachers even if it is small
        int tenths = 10 * section.students() / Staffing.studentsPerTeacher(section.stage())
                + 4 * section.classes().size();
        int teachers = (int) Math.max(1, draw.near(tenths, 20) / 10);
        int others = section.principal() ? teachers * Staffing.othersPerHundred(section.stage()) / 100 : 0;
        return new StaffRoll(section, teachers + others, teachers);
    }

    private static List<StaffRoll> fit(Territory territory, String dimensions, List<StaffRoll> drawn) {
        long[] teachers = territory.totals().fit("staffing.full-time-teachers", dimensions, territory.year(),
                drawn.stream().mapToLong(StaffRoll::teachers).toArray());
        long[] staff = new long[teachers.length];
        Arrays.setAll(staff, i -> teachers[i] + drawn.get(i).staff() - drawn.get(i).teachers());
        territory.totals().find("staffing.staff", dimensions, String.valueOf(territory.year())).ifPresent(figure -> {
            long[] fitted = Apportionment.of(figure.longValueExact(), staff, teachers);
            System.arraycopy(fitted, 0, staff, 0, staff.length);
        });
        List<StaffRoll> rolls = new ArrayList<>(drawn.size());
        for (int i = 0; i < staff.length; i++) {
            rolls.add(new StaffRoll(drawn.get(i).section(), (int) staff[i], (int) teachers[i]));
        }
        return rolls;
    }
}
