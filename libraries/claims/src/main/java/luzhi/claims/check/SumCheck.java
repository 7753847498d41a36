package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Severity;

/** Parts and their total, whichever comes first: 其中：…；…, and …，共计…. A list behind 其中 need not name every part. */
final class SumCheck implements TextCheck {

    private static final Pattern LIST_BEGINS = Pattern
            .compile("其中|包括|分别(?:是|为|有)|^[，、]?由|^[^，。;0-9]{0,12}中[，:、]|(?<=[所人个名元万亿间])(?:\\(|:)|即|分为");
    private static final Pattern TELLS_ALL = Pattern.compile("分别(?:是|为|有)|即|分为|由");
    private static final Pattern TOTAL = Pattern
            .compile("(?:合计|总计|共计|总共|一共|累计|共)(?:为|达|达到|有|投入|资金|安排|约)?[^，。;0-9]{0,6}$");
    private static final Pattern NO_PART = Pattern.compile("另|尚|还|同时|此外|缺|剩余|其余未|未");
    private static final Pattern UNANNOUNCED = Pattern.compile("^[^一-龥0-9]*(?!其中|另|共|合计|总计|还|此外)[一-龥]{2,8}$");
    /** So many lists may begin in one sentence; those behind are not looked at. */
    private static final int MOST_LISTS = 12;
    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (Sentence sentence : sentences) {
            totalsBefore(sentence.mentions(), found);
            unannounced(sentence.mentions(), found);
        }
    }

    /** Totals first: 669所，…人，其中：幼儿园399所，…人；小学…. */
    private static void totalsBefore(List<Mention> all, Consumer<Contradiction> found) {
        int lists = 0;
        for (int i = 1; i < all.size() && lists < MOST_LISTS; i++) {
            if (LIST_BEGINS.matcher(all.get(i).gap()).find()) {
                lists++;
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
            while (end < all.size() && Sums.canBePart(all.get(end)) && all.get(end).isLike(total)
                    && !all.get(end).bracketed()
                    && UNANNOUNCED.matcher(all.get(end).gap()).find()) {
                end++;
            }
            List<Mention> parts = all.subList(i + 1, end);
            if (parts.size() < 3 || !Sums.canBePart(total) || total.bracketed()
                    || Sums.sum(parts).overlaps(total.interval())
                    || !total.value().max(Sums.face(parts.subList(0, 1))).equals(total.value())) {
                continue;
            }
            List<String> names = parts.stream().map(Sums::name).toList();
            List<String> withTotal = new ArrayList<>(names);
            withTotal.add(Sums.name(total));
            Families.Division division = Families.of(names);
            BigDecimal off = Sums.face(parts).subtract(total.value()).abs();
            boolean one = division == Families.Division.DISJOINT || division == Families.Division.COMPLETE;
            if (one && Families.of(withTotal) != division
                    && off.compareTo(total.value().abs().multiply(Sums.EIGHTH)) <= 0) {
                Sums.report(total, parts, Digits.diagnose(total, parts).isPresent() ? Severity.ERROR : Severity.NOTICE,
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
            if (!Sums.canBePart(each) || another) {
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
            if (nested || !Sums.canBePart(each)) {
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
                && Sums.canBePart(all.get(index));
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
                    && Sums.sum(columns.get(i)).overlaps(totals.get(i).interval());
        }
        for (int i = 0; i < totals.size(); i++) {
            List<Mention> parts = columns.get(i);
            if (parts.size() == groups.size() && !Sums.sum(parts).overlaps(totals.get(i).interval())) {
                decide(totals.get(i), parts, someHolds, tellsAll, found);
            }
        }
    }

    private static void decide(Mention total, List<Mention> parts, boolean othersHold, boolean tellsAll,
            Consumer<Contradiction> found) {
        Families.Division division = Families.of(parts.stream().map(Sums::name).toList());
        boolean exceeds = total.interval().isBelow(Sums.sum(parts));
        BigDecimal off = Sums.face(parts).subtract(total.value()).abs();
        boolean nearly = parts.size() > 2 && off.compareTo(total.value().abs().multiply(FIFTIETH)) <= 0;
        boolean meant = Sums.canBeMeant(total, parts);
        if (othersHold && division != Families.Division.MIXED || division == Families.Division.COMPLETE
                || exceeds && division == Families.Division.DISJOINT
                || tellsAll && meant && division != Families.Division.MIXED) {
            Sums.report(total, parts, Severity.ERROR, found);
        } else if (exceeds && meant && division == Families.Division.UNKNOWN && distinctNames(parts)) {
            Sums.report(total, parts, nearly ? Severity.ERROR : Severity.WARNING, found);
        } else if ((nearly || off.compareTo(total.value().abs().multiply(Sums.EIGHTH)) <= 0
                && Digits.diagnose(total, parts).isPresent()) && division != Families.Division.MIXED) {
            Sums.report(total, parts, Severity.NOTICE, found);
        }
    }

    private static boolean distinctNames(List<Mention> parts) {
        return parts.stream().map(Sums::name).distinct().count() == parts.size();
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

}
