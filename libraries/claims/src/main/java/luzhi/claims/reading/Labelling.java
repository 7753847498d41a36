package luzhi.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives every figure of a sentence its subject: its own, what is counted, or the one carried on from before. */
final class Labelling {

    private static final Pattern GENERIC = Pattern.compile(
            "(?:在校生?|在园|在读|就读)?(?:学生|幼儿|儿童)?(?:数|总数)?|(?:专任)?(?:教师|教职工|教职员工)(?:数|总数)?|在校学生|在园幼儿|招生|毕业生|在校生|教学班|校舍(?:建筑)?面积|占地面积");

    private static final Pattern STAGE = Pattern.compile(
            "幼儿园|学前教育|小学|初中|九年一贯制学校|完全中学|普通高中|高中|中等职业学校|中职|职业学校|特殊教育学校|特教学校|民办学校|教学点|义务教育|高校");
    private static final Pattern LISTED = Pattern.compile("^ *(?:、|和|及|与|以及) *$");

    /** 城区6.3册、乡村7.1册: a name goes before each. */
    private static final Pattern NAMED = Pattern.compile(
            "^ *、(?!其|增|减|占|比|较|达|超|多|少|高|低)[一-龥]{1,6}(?<!为|达|到|率|比|占|长|加|少|高|低|多|降|升|均|有|共|计) *$");
    /** 312人，41.6%: of what is counted before it. */
    private static final Pattern SHARE = Pattern.compile("^ *[，(] *$");

    private Labelling() {}

    static List<Mention> of(List<Mention> mentions) {
        List<Mention> labelled = new ArrayList<>();
        String entity = "";
        String carried = "";
        for (Mention each : inherited(mentions)) {
            if (each.gap().indexOf(';') >= 0) {
                entity = "";
            }
            String own = each.label().isEmpty() ? each.noun() : each.label();
            boolean dependent = each.is(Role.CHANGE) || each.is(Role.GROWTH)
                    || each.is(Role.SHARE) && own.startsWith("占");
            String label = own;
            if (dependent || own.isEmpty()) {
                label = carried;
            } else if ("school".equals(each.unit())) {
                entity = STAGE.matcher(own).find() && !own.startsWith("中小学") ? own : "";
            } else if (STAGE.matcher(own).find()) {
                entity = stage(own);
            } else if (own.equals("完成率") && !carried.isEmpty()) {
                label = carried + own;
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

    /** Empty where several are named at once. */
    private static String stage(String label) {
        if (label.contains("中小学")) {
            return "";
        }
        Matcher stage = STAGE.matcher(label);
        return stage.find() ? stage.group() : "";
    }

    /** Numbers in a list play the role of the first of them, and things counted without a name are those counted before. */
    private static List<Mention> inherited(List<Mention> mentions) {
        List<Mention> heirs = new ArrayList<>();
        for (Mention each : mentions) {
            Mention before = heirs.isEmpty() ? null : heirs.get(heirs.size() - 1);
            Mention heir = each;
            if (before != null && each.unit() != null && each.unit().equals(each.word()) && each.noun().isEmpty()
                    && each.word().equals(before.word())) {
                heir = heir.measuredIn(before.unit());
            }
            if (before != null && each.is(Role.LEVEL) && heir.isLike(before)
                    && (LISTED.matcher(each.gap()).matches()
                            || !before.is(Role.CHANGE) && NAMED.matcher(each.gap()).matches())) {
                heir = heir.as(before.role());
            }
            if (before != null && each.is(Role.LEVEL) && each.isPercent() && before.is(Role.LEVEL)
                    && !before.isPercent()
                    && before.unit() != null && SHARE.matcher(each.gap()).matches()) {
                heir = heir.as(Role.SHARE);
            }
            heirs.add(heir);
        }
        return heirs;
    }
}
