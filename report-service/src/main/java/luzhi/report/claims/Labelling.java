package luzhi.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives every figure of a sentence its subject: its own, what is counted, or the one carried on from before. */
final class Labelling {

    private static final Pattern GENERIC = Pattern.compile(
            "(?:在校生?|在园|在读|就读)?(?:学生|幼儿|儿童)?(?:数|总数)?|(?:专任)?(?:教师|教职工|教职员工)(?:数|总数)?|在校学生|在园幼儿|招生|毕业生|在校生|教学班|校舍(?:建筑)?面积|占地面积");

    private Labelling() {}

    static List<Mention> of(List<Mention> mentions) {
        List<Mention> labelled = new ArrayList<>();
        String entity = "";
        String carried = "";
        for (Mention each : mentions) {
            if (each.gap().indexOf(';') >= 0) {
                entity = "";
            }
            String own = each.label().isEmpty() ? each.noun() : each.label();
            boolean dependent = each.is(Role.CHANGE) || each.is(Role.GROWTH) || each.is(Role.SHARE) && own.startsWith("占");
            String label = own;
            if (dependent || own.isEmpty()) {
                label = carried;
            } else if ("school".equals(each.unit())) {
                entity = own;
            } else if (!entity.isEmpty() && GENERIC.matcher(own).matches()) {
                label = entity + own;
            }
            if (!dependent && !label.isEmpty()) {
                carried = label;
            }
            labelled.add(each.labelled(label));
        }
        return labelled;
    }
}
