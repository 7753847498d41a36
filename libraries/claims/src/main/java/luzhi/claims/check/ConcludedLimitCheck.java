package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/** What a clause without figures concludes of all that was told of a limit that it names: 生均面积均达标. */
final class ConcludedLimitCheck implements TextCheck {

    private static final int SENTENCES_BACK = 10;
    private static final int MOST_FIGURES = 150;
    private static final int LEAST_OF_NAME = 2;
    /** So many of them, the last ones, anybody keeps apart. */
    private static final int MOST_RIVALS = 8;
    private static final Pattern CONCLUDED = Pattern.compile(
            "(?<=^|[，。;:])([^，。;:0-9]{2,14}?)(?:均|都|全部)(?:已)?(?:(?:达到|符合|满足)[^，。;0-9]{0,8}(?:标准|要求|规定|底线|线)|达标|合规|(?:不|未|没有)超[标限编额岗员]|(?:控制)?在[^，。;0-9]{0,6}(?:限额|标准|范围|上限|红线|规定|要求|比例|限度)[^，。;0-9]{0,2}[内中]|(?:不|未|没有)(?:超过|突破|超出)[^，。;0-9]{0,4}(?:标准|上限|限额|规定|红线))(?=[，。;)”]|$)");
    /** What says nothing of which limit is meant. */
    private static final Pattern COMMON = Pattern.compile("学校|教师|学生|[两三四五六七八九各]?[所校县区镇]|人员|项目|比例|建筑|每|达到|不");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.row() == null) {
                check(sentence.text(), sentence.start(), sentences, at, verdicts);
            }
            check(Passages.unfigured(sentences, at), sentence.end(), sentences, at, verdicts);
        }
    }

    private static void check(Excerpt text, int start, List<Sentence> sentences, int at, Verdicts verdicts) {
        Matcher concluded = CONCLUDED.matcher(text);
        List<Mention> told = List.of();
        List<Limit> limits = List.of();
        while (concluded.find()) {
            if (told.isEmpty()) {
                told = told(sentences, at);
                limits = told.stream().map(Limit::find).flatMap(Optional::stream).toList();
            }
            String name = COMMON.matcher(concluded.group(1)).replaceAll("|");
            int before = start + concluded.start();
            List<Limit> named = limits.stream()
                    .filter(limit -> limit.figure().end() <= before && isNamed(limit.figure(), name)).toList();
            if (named.size() == 1) {
                concluded(told, before, named.get(0), limits, name, verdicts);
            }
        }
    }

    /** The figures of the sentences before, and of its own, as far as anybody keeps them in mind. */
    private static List<Mention> told(List<Sentence> sentences, int at) {
        List<Mention> told = new ArrayList<>();
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK) && told.size() < MOST_FIGURES; i--) {
            if (sentences.get(i).row() == null) {
                told.addAll(0, sentences.get(i).mentions());
            }
        }
        return told;
    }

    /** Where there are several limits, what is beyond some that it may be of, and within others, is neither told nor said to agree. */
    private static void concluded(List<Mention> told, int before, Limit limit, List<Limit> limits, String name,
            Verdicts verdicts) {
        List<Limit> alike = limits.stream()
                .filter(other -> other.most() == limit.most() && other.figure().isLike(limit.figure())).toList();
        List<Limit> rivals = alike.subList(Math.max(0, alike.size() - MOST_RIVALS), alike.size());
        told.stream().filter(each -> each.start() > limit.figure().end() && each.end() <= before && each.isExact()
                && limit.mayBeOf(each) && each.is(limit.figure().role()) && !each.is(Role.CHANGE)
                && Limit.find(each).isEmpty() && (each.is(Role.AVERAGE) || isNamed(each, name))
                && isSure(each, limit, rivals))
                .forEach(each -> KeptLimitCheck.compare(each, limit, verdicts));
    }

    private static boolean isSure(Mention each, Limit limit, List<Limit> rivals) {
        boolean isBroken = limit.isBrokenBy(each);
        return rivals.stream().filter(other -> other.mayBeOf(each))
                .allMatch(other -> other.isBrokenBy(each) == isBroken);
    }

    /** Whether two characters of the name stand in its label. */
    private static boolean isNamed(Mention figure, String name) {
        for (int i = 0; i + LEAST_OF_NAME <= name.length(); i++) {
            String part = name.substring(i, i + LEAST_OF_NAME);
            if (part.indexOf('|') < 0 && figure.label().contains(part)) {
                return true;
            }
        }
        return false;
    }
}
