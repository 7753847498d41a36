package luzhi.claims.inference;

import java.util.Arrays;

/** What words, places and sizes say of a row of figures that may make up another. Nothing here looks at the number of the other either. */
final class RunFeatures {

    private static final int FARTHEST = 50;

    private final Page page;
    private final Features features;
    /** Of the total that was asked for last, the features of those that its parts may begin with. */
    private final Vector[] firsts = new Vector[2 * FARTHEST];
    private Quantity asked;
    private final FeatureList list = new FeatureList();

    RunFeatures(Page page, Features features) {
        this.page = page;
        this.features = features;
    }

    /** Of the first of some figures that may make up another together. */
    Vector ofFirst(Quantity total, Quantity first) {
        if (asked != total) {
            asked = total;
            Arrays.fill(firsts, null);
        }
        int at = first.index() - total.index() + FARTHEST;
        if (at < 0 || at >= firsts.length) {
            return fromFirst(total, first);
        }
        if (firsts[at] == null) {
            firsts[at] = fromFirst(total, first);
        }
        return firsts[at];
    }

    private Vector fromFirst(Quantity total, Quantity first) {
        list.clear();
        boolean ahead = first.index() > total.index();
        Quantity opening = ahead ? first : total;
        list.add(137, (int) (page.names().answers(total, first) * 4));
        list.add(138, (int) (page.names().contains(first, total) * 4));
        list.add(139, (int) (page.names().contains(total, first) * 4));
        Clues.each(list, 115 + (ahead ? 1 : 0), features.cuesBefore(opening));
        list.add(117, Clues.tail(opening.words().gap(), 1)).add(118, Clues.tail(opening.words().gap(), 2));
        list.add(124, Features.role(total) * 256 + Features.role(first));
        list.add(125, features.likenessOfNames(total, first));
        list.add(127, Clues.tail(first.words().before(), 2)).add(128, Clues.tail(total.words().before(), 2));
        Clues.each(list, 136, features.cuesOfClause(total));
        return list.toVector();
    }

    /** Of all of them; good until others are asked for. */
    FeatureList ofAll(Quantity total, Run run) {
        list.clear();
        Quantity first = run.first();
        Quantity last = run.last();
        RunSummary summary = new RunSummary(page, features, total, run);
        boolean ahead = first.index() > total.index();
        int count = Math.min(9, run.size());
        int shape = run.shape().ordinal() * 2 + (ahead ? 1 : 0);
        int distance = ahead ? first.index() - total.index() : total.index() - last.index();
        int apart = Features.apart(total.place(), ahead ? first.place() : last.place());
        list.add(110, shape).add(111, count * 32 + shape).add(112, Math.min(9, distance) * 32 + shape);
        list.add(113, apart * 32 + shape).add(114, Features.brackets(total.place(), first.place()) * 32 + shape);
        list.add(119, Clues.head(last.words().behind(), 1) * 2 + shape % 2);
        list.add(120, Clues.head(last.words().behind(), 2));
        list.add(121, isContinued(total, run) * 2 + (count == 2 ? 1 : 0)).add(122, summary.separators() * 32 + shape);
        list.add(123, Features.apart(first.place(), last.place()) * 16 + Math.min(5, count));
        list.add(126, Features.years(total, first) * 8 + (Features.years(first, last) == 0 ? 1 : 0));
        list.add(129, Features.table(total.place(), first.place()) * 16 + Features.table(first.place(), last.place()));
        list.add(130, summary.sameRoles() * 2 + (total.mention().role() == first.mention().role() ? 1 : 0));
        list.add(131, first.place().inList() + 8 * (page.lengthOfList(first) == run.size() ? 1 : 0));
        list.add(132, summary.likeness() * 32 + shape).add(133, run.isWhole() ? shape : -1);
        list.add(150, summary.units() * 32 + shape);
        summary.addSizes(list, total);
        between(total, run);
        return list;
    }

    private void between(Quantity total, Run run) {
        Quantity first = run.first();
        boolean ahead = first.index() > total.index();
        Quantity between = ahead ? total : run.last();
        for (int i = between.index() + 1; i < (ahead ? first.index() : total.index()); i++) {
            list.add(134, page.get(i).kind().ordinal() * 8 + page.get(i).mention().role().ordinal());
        }
        String other = run.last().mention().label();
        list.addIf(other.startsWith("其他") || other.startsWith("其余") || other.startsWith("另"), 135);
    }

    /** Whether a figure like the parts stands right before or behind them. */
    private int isContinued(Quantity total, Run run) {
        int before = run.first().index() - 1;
        int behind = run.last().index() + 1;
        int found = 0;
        if (before >= 0 && before != total.index() && page.units().areLike(page.get(before), total)
                && Features.apart(page.get(before).place(), run.first().place()) <= 2) {
            found |= 1;
        }
        if (behind < page.all().size() && behind != total.index() && page.units().areLike(page.get(behind), total)
                && Features.apart(page.get(behind).place(), run.first().place()) <= 2) {
            found |= page.get(behind).words().gap().startsWith("、") ? 2 : 4;
        }
        return found;
    }
}
