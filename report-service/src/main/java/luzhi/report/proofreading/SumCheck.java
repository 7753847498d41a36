package luzhi.report.proofreading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.report.claims.Mention;
import luzhi.report.claims.Role;
import luzhi.report.claims.Sentence;
import luzhi.report.consistency.Diagnosis;
import luzhi.report.consistency.Interval;
import luzhi.report.consistency.Kind;
import luzhi.report.consistency.Range;
import luzhi.report.consistency.Severity;

/** Parts and their total, whichever comes first: 其中：…；…, and …，共计…. A list behind 其中 need not name every part. */
final class SumCheck implements TextCheck {

    private static final Pattern LIST_BEGINS = Pattern
            .compile("其中|包括|分别(?:是|为|有)|^[，、]?由|^[^，。;0-9]{0,12}中[，:、]|(?<=[所人个名元万亿间])(?:\\(|:)|即|分为");
    private static final Pattern TELLS_ALL = Pattern.compile("分别(?:是|为|有)|即|分为|由");
    private static final Pattern TOTAL = Pattern
            .compile("(?:合计|总计|共计|总共|一共|累计|共)(?:为|达|达到|有|投入|资金|安排|约)?[^，。;0-9]{0,6}$");
    private static final Pattern ONLY_TOTAL = Pattern
            .compile("^[^一-龥]*(?:以上|上述|各类|三项|两项|四项|五项)?[^，。;]{0,6}(?:合计|总计|共计|总共|一共|累计|共)(?:为|达|达到|有)?[^，。;0-9]{0,6}$");
    private static final int CLOSE = 8;
    private static final Pattern NO_PART = Pattern.compile("另|尚|还|同时|此外|缺|剩余|其余未|未");
    private static final Pattern UNANNOUNCED = Pattern.compile("^[^一-龥0-9]*(?!其中|另|共|合计|总计|还|此外)[一-龥]{2,8}$");
    private static final Pattern ADDED_UP = Pattern.compile("(?:两类|两项|两者|三类|三项)?(?:合计|共计|之和|加起来)");
    private static final Pattern LINKED = Pattern.compile("^[^。]{0,40}$");
    private static final BigDecimal EIGHTH = new BigDecimal("0.125");
    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (Sentence sentence : sentences) {
            totalsBehind(sentence.mentions(), found);
            totalsBefore(sentence.mentions(), found);
            sharesAddedUp(sentence.mentions(), found);
            unannounced(sentence.mentions(), found);
        }
    }

    private static boolean canBePart(Mention each) {
        return Passages.isAmount(each) && !each.lead().contains("占");
    }

    /** Shares that are added up: 公办园占50.5%，普惠性民办园占33.5%，合计84.0%. */
    private static void sharesAddedUp(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 2; i < all.size(); i++) {
            Mention total = all.get(i);
            if (!total.isPercent() || !total.isExact() || !ADDED_UP.matcher(total.lead()).find()) {
                continue;
            }
            List<Mention> parts = all.subList(0, i).stream()
                    .filter(each -> each.isPercent() && each.isExact() && each.is(Role.SHARE)).toList();
            if (parts.size() >= 2 && !someSumFits(parts, total.interval())) {
                report(total, parts.subList(parts.size() - 2, parts.size()), Severity.ERROR, found);
            }
        }
    }

    /** Parts first: 小学5所、初中3所，共8所. */
    private static void totalsBehind(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 2; i < all.size(); i++) {
            Mention total = all.get(i);
            if (!canBePart(total) || total.bracketed() || !ONLY_TOTAL.matcher(total.gap()).find()) {
                continue;
            }
            List<Mention> parts = new ArrayList<>();
            int part = i - 1;
            while (part >= 0 && (isAside(all.get(part)) || canBePart(all.get(part)) && all.get(part).isLike(total))
                    && LINKED.matcher(all.get(part + 1).gap()).find()) {
                if (!isAside(all.get(part))) {
                    parts.add(0, all.get(part));
                    if (TOTAL.matcher(all.get(part).gap()).find()) {
                        break;
                    }
                }
                part--;
            }
            boolean overTime = total.gap().contains("累计") && (parts.size() < 3 || total.gap().indexOf(';') >= 0
                    || parts.stream().anyMatch(each -> each.gap().contains("其中")));
            if (parts.size() >= 2 && !overTime && (canBeMeant(total, parts) || isCloseList(all, part + 1, i))
                    && !someSumFits(parts, total.interval())) {
                report(total, parts, Severity.ERROR, found);
            }
        }
    }

    /** Whether nothing but a few words stands between the parts, and between them and their total. */
    private static boolean isCloseList(List<Mention> all, int first, int total) {
        return all.subList(first + 1, total + 1).stream().allMatch(each -> each.gap().length() <= CLOSE);
    }

    /** What is said of a part beside how much it is. */
    private static boolean isAside(Mention each) {
        return each.bracketed() || each.is(Role.AVERAGE) || each.is(Role.SHARE);
    }

    /** Whether the last so and so many of them come to it: the list may have begun later than it seems. */
    private static boolean someSumFits(List<Mention> parts, Interval total) {
        for (int first = 0; first + 2 <= parts.size(); first++) {
            if (sum(parts.subList(first, parts.size())).overlaps(total)) {
                return true;
            }
        }
        return false;
    }

    /** Totals first: 669所，…人，其中：幼儿园399所，…人；小学…. */
    private static void totalsBefore(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 1; i < all.size(); i++) {
            if (LIST_BEGINS.matcher(all.get(i).gap()).find()) {
                List<Mention> totals = totals(all, i);
                if (!totals.isEmpty()) {
                    decide(totals, groups(all, i, totals.size() == 1 ? totals.get(0) : null),
                            TELLS_ALL.matcher(all.get(i).gap()).find(), found);
                }
            }
        }
    }

    /** 专任教师2890人，小学1286人、初中862人、…: a list that nothing announces, of at least three parts of one division. */
    private static void unannounced(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 0; i + 3 < all.size(); i++) {
            Mention total = all.get(i);
            int end = i + 1;
            while (end < all.size() && canBePart(all.get(end)) && all.get(end).isLike(total)
                    && !all.get(end).bracketed()
                    && UNANNOUNCED.matcher(all.get(end).gap()).find()) {
                end++;
            }
            List<Mention> parts = all.subList(i + 1, end);
            if (parts.size() < 3 || !canBePart(total) || total.bracketed() || sum(parts).overlaps(total.interval())
                    || !total.value().max(face(parts.subList(0, 1))).equals(total.value())) {
                continue;
            }
            List<String> names = parts.stream().map(SumCheck::name).toList();
            List<String> withTotal = new ArrayList<>(names);
            withTotal.add(name(total));
            Families.Division division = Families.of(names);
            BigDecimal off = face(parts).subtract(total.value()).abs();
            boolean one = division == Families.Division.DISJOINT || division == Families.Division.COMPLETE;
            if (one && Families.of(withTotal) != division
                    && off.compareTo(total.value().abs().multiply(EIGHTH)) <= 0) {
                report(total, parts, Digits.diagnose(total, parts).isPresent() ? Severity.ERROR : Severity.NOTICE,
                        found);
            }
            i = end - 1;
        }
    }

    /** The figures right before a list, one of each kind, the nearest first. */
    private static List<Mention> totals(List<Mention> all, int list) {
        List<Mention> totals = new ArrayList<>();
        for (int i = list - 1; i >= 0 && totals.size() < 4; i--) {
            Mention each = all.get(i);
            boolean ofList = all.get(list).bracketed() || !each.bracketed();
            if (each.is(Role.CHANGE) || each.is(Role.GROWTH) || each.is(Role.SHARE) || !ofList
                    || each.is(Role.AVERAGE)) {
                continue;
            }
            boolean another = totals.stream().anyMatch(other -> kind(other).equals(kind(each)));
            if (!canBePart(each) || another) {
                break;
            }
            totals.add(each);
            if (each.gap().indexOf(';') >= 0 || LIST_BEGINS.matcher(each.gap()).find()) {
                break;
            }
        }
        return totals;
    }

    /** The parts, told apart by semicolons, or by coming back to what the first one began with. */
    private static List<List<Mention>> groups(List<Mention> all, int list, Mention only) {
        List<List<Mention>> groups = new ArrayList<>();
        boolean bracketed = all.get(list).bracketed();
        boolean nested = false;
        boolean bySemicolon = all.subList(list + 1, all.size()).stream().anyMatch(each -> each.gap().indexOf(';') >= 0);
        for (int i = list; i < all.size(); i++) {
            Mention each = all.get(i);
            if (bracketed && (!each.bracketed() || each.gap().indexOf(')') >= 0) || !bracketed && each.bracketed()) {
                if (bracketed) {
                    break;
                }
                continue;
            }
            boolean semicolon = each.gap().indexOf(';') >= 0;
            if (endsList(all, list, i)) {
                break;
            }
            if (i > list && LIST_BEGINS.matcher(each.gap()).find() || TOTAL.matcher(each.gap()).find() && i > list
                    || i > list && NO_PART.matcher(each.gap()).find()) {
                if (!bySemicolon) {
                    break;
                }
                nested = true;
            }
            nested = nested && !semicolon;
            if (nested || !canBePart(each)) {
                continue;
            }
            boolean begins = groups.isEmpty()
                    || (bySemicolon
                            ? semicolon
                            : only != null ? each.isLike(only) : kind(each).equals(kind(groups.get(0).get(0))));
            if (begins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(each);
        }
        return groups;
    }

    /** A list whose parts are parted by 、 ends with the next comma. */
    private static boolean endsList(List<Mention> all, int list, int index) {
        return index > list + 1 && all.get(list + 1).gap().startsWith("、") && all.get(index).gap().startsWith("，")
                && canBePart(all.get(index));
    }

    private static void decide(List<Mention> totals, List<List<Mention>> groups, boolean tellsAll,
            Consumer<Contradiction> found) {
        if (groups.size() < 2) {
            return;
        }
        List<List<Mention>> columns = totals.stream().map(total -> column(total, groups, total == totals.get(0)))
                .toList();
        boolean someHolds = false;
        for (int i = 0; i < totals.size(); i++) {
            someHolds |= columns.get(i).size() == groups.size()
                    && sum(columns.get(i)).overlaps(totals.get(i).interval());
        }
        for (int i = 0; i < totals.size(); i++) {
            List<Mention> parts = columns.get(i);
            if (parts.size() == groups.size() && !sum(parts).overlaps(totals.get(i).interval())) {
                decide(totals.get(i), parts, someHolds, tellsAll, found);
            }
        }
    }

    private static void decide(Mention total, List<Mention> parts, boolean othersHold, boolean tellsAll,
            Consumer<Contradiction> found) {
        Families.Division division = Families.of(parts.stream().map(SumCheck::name).toList());
        boolean exceeds = total.interval().isBelow(sum(parts));
        BigDecimal off = face(parts).subtract(total.value()).abs();
        boolean nearly = parts.size() > 2 && off.compareTo(total.value().abs().multiply(FIFTIETH)) <= 0;
        boolean meant = canBeMeant(total, parts);
        if (othersHold && division != Families.Division.MIXED || division == Families.Division.COMPLETE
                || exceeds && division == Families.Division.DISJOINT
                || tellsAll && meant && division != Families.Division.MIXED) {
            report(total, parts, Severity.ERROR, found);
        } else if (exceeds && meant && division == Families.Division.UNKNOWN && distinctNames(parts)) {
            report(total, parts, nearly ? Severity.ERROR : Severity.WARNING, found);
        } else if ((nearly || off.compareTo(total.value().abs().multiply(EIGHTH)) <= 0
                && Digits.diagnose(total, parts).isPresent()) && division != Families.Division.MIXED) {
            report(total, parts, Severity.NOTICE, found);
        }
    }

    /** Whether the parts can be those of the total: nearly, or but for a slip. */
    private static boolean canBeMeant(Mention total, List<Mention> parts) {
        BigDecimal off = face(parts).subtract(total.value()).abs();
        return off.compareTo(total.value().abs().multiply(EIGHTH).max(BigDecimal.ONE)) <= 0
                || Digits.diagnose(total, parts).isPresent()
                || !ComparisonCheck.power(total.interval(), sum(parts)).isEmpty();
    }

    private static boolean distinctNames(List<Mention> parts) {
        return parts.stream().map(SumCheck::name).distinct().count() == parts.size();
    }

    private static String name(Mention part) {
        return part.label().equals(part.noun()) ? part.noun() : part.label() + part.noun();
    }

    /** The figures of one kind, if each group has exactly one. */
    private static List<Mention> column(Mention total, List<List<Mention>> groups, boolean nearest) {
        List<Mention> column = new ArrayList<>();
        for (List<Mention> group : groups) {
            List<Mention> like = group.stream().filter(each -> kind(each).equals(kind(total))).toList();
            if (like.size() == 1) {
                column.add(like.get(0));
            } else if (nearest && groupOfOne(group, total)) {
                column.add(group.get(0));
            }
        }
        return column;
    }

    private static boolean groupOfOne(List<Mention> group, Mention total) {
        return group.size() == 1 && group.get(0).isLike(total);
    }

    /** What is added to what: people by what they are, everything else by its unit. */
    private static String kind(Mention each) {
        return "person".equals(each.unit()) ? "person " + People.of(each) : each.unit();
    }

    private static Interval sum(List<Mention> parts) {
        return parts.stream().map(Mention::interval).reduce(Interval::plus).orElseThrow();
    }

    private static BigDecimal face(List<Mention> parts) {
        return parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void report(Mention total, List<Mention> parts, Severity severity, Consumer<Contradiction> found) {
        List<Mention> involved = new ArrayList<>();
        involved.add(total);
        involved.addAll(parts);
        List<Diagnosis> diagnoses = new ArrayList<>(ComparisonCheck.power(total.interval(), sum(parts)));
        Digits.diagnose(total, parts).ifPresent(diagnoses::add);
        found.accept(new Contradiction(Kind.SUM_MISMATCH, severity, "sum", involved, ComparisonCheck.range(total),
                Range.of(face(parts), sum(parts)), diagnoses));
    }
}
