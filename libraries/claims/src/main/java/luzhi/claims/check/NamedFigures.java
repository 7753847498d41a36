package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;

/** Figures of one kind in a row, a name before each: 甲县9人、乙县12人. */
record NamedFigures(List<Named> all) {

    private static final Pattern SEPARATED = Pattern.compile("^[^，。;、0-9]{0,12}[，;、][一-龥A-Z①-⑳]{1,12}$");
    private static final Pattern OWN_NAME = Pattern.compile("([一-龥A-Z]{1,12})(?:\\([^()]{0,16}\\))?$");
    private static final Pattern VERB = Pattern.compile("(?:共?有|为|达到?|是|占|约|共|计|获|得|完成|增加|增长|下降|减少|提高)$");
    private static final Pattern NO_NAME = Pattern.compile("^(?:已|还|尚|另|仍|未|实际|需|应)");
    private static final Pattern TOTAL = Pattern.compile("合计|总|共|全[市县区省]|投入$|平均");
    private static final int LEAST_OF_NAME = 2;

    /** A figure with the name before it. */
    record Named(Mention figure, String name) {}

    NamedFigures {
        all = List.copyOf(all);
    }

    static List<NamedFigures> of(Sentence sentence) {
        List<NamedFigures> found = new ArrayList<>();
        List<Named> list = new ArrayList<>();
        for (Mention each : sentence.mentions()) {
            if (list.isEmpty() || !goesOn(list.get(list.size() - 1).figure(), each)) {
                add(list, found);
                list = new ArrayList<>();
            }
            Matcher name = OWN_NAME.matcher(each.lead());
            if (name.find() && each.isExact() && !NO_NAME.matcher(name.group(1)).find()) {
                list.add(new Named(each, VERB.matcher(name.group(1)).replaceAll("")));
            }
        }
        add(list, found);
        return found;
    }

    private static boolean goesOn(Mention before, Mention next) {
        return next.isLike(before) && next.is(before.role()) && next.isExact()
                && SEPARATED.matcher(next.gap()).find() && !next.gap().contains("其中");
    }

    private static void add(List<Named> list, List<NamedFigures> found) {
        if (list.size() > 1) {
            found.add(new NamedFigures(list));
        }
    }

    /** Offset behind the last of them. */
    int end() {
        return all.get(all.size() - 1).figure().end();
    }

    /** The one that the words name; nothing if they name none, or several. */
    Optional<Named> find(String words) {
        List<Named> meant = all.stream()
                .filter(each -> each.name().length() >= LEAST_OF_NAME && words.contains(each.name())).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether one of them is rather what the others make up. */
    boolean isTotal(Named one) {
        Interval others = all.stream().filter(each -> each != one).map(each -> each.figure().interval())
                .reduce(Interval::plus).orElseThrow();
        return all.size() > LEAST_OF_NAME && others.overlaps(one.figure().interval())
                || TOTAL.matcher(one.name()).find();
    }

    /** Whether they may be what the words say is measured. */
    boolean isOf(String measured) {
        Mention any = all.get(0).figure();
        boolean growth = any.is(Role.GROWTH) || any.is(Role.CHANGE);
        return switch (measured) {
            case "" -> !growth;
            case "人数" -> "person".equals(any.unit()) || "person-time".equals(any.unit());
            case "比例", "占比", "比重" -> any.isPercent() && !growth;
            case "金额", "投入", "经费", "资金", "支出" -> "CNY".equals(any.unit()) && !growth;
            case "增幅", "降幅", "增速" -> any.is(Role.GROWTH);
            default -> measured.length() >= LEAST_OF_NAME
                    && all.stream().allMatch(each -> each.figure().label().endsWith(measured));
        };
    }
}
