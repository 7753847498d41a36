package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;

/** All figures of a text, one row a figure. */
final class Page {

    private static final Pattern LISTED = Pattern.compile("^(?:个|所)? *(?:、|和|及|与|以及)[^，。;:()]{0,12}$");
    private static final int BACK = 30;
    private static final int AHEAD = 8;
    private static final int MOST_BLOCKS = 9;
    private static final int MOST_OF_COLUMN = 12;

    private final List<Quantity> all = new ArrayList<>();
    private final List<Quantity> known = Collections.unmodifiableList(all);
    /** How many figures each list has, by its number. */
    private int[] lengths = new int[64];
    private final BitSet nested = new BitSet();
    private final Map<Long, List<Quantity>> columns = new HashMap<>();
    private final Map<Integer, String> labels = new HashMap<>();
    private final Units units = new Units();
    private final TableAbove above = new TableAbove();
    /** By sentence, the cells of the table above that it names. */
    private final Map<Integer, Set<Quantity>> named = new HashMap<>();
    private @Nullable Names names;
    private int segment;
    private int clause;
    private int brackets;
    private int list;
    private int inList;

    private Page() {}

    static Page of(List<Sentence> sentences) {
        Page page = new Page();
        for (int i = 0; i < sentences.size(); i++) {
            page.add(sentences.get(i), i);
        }
        return page;
    }

    private void add(Sentence sentence, int number) {
        segment++;
        clause++;
        Map<Mention, Integer> columnsOf = new IdentityHashMap<>();
        if (sentence.row() != null) {
            labels.put(number, sentence.row().label());
            sentence.row().byColumn().forEach((column, each) -> columnsOf.put(each, column));
        }
        nameCells(sentence, number);
        int open = 0;
        Quantity last = null;
        for (Mention each : sentence.mentions()) {
            String gap = each.gap().toString();
            for (int i = 0; i < gap.length(); i++) {
                switch (gap.charAt(i)) {
                    case '(' -> open = ++brackets;
                    case ')' -> open = 0;
                    case ';', '；' -> {
                        segment++;
                        clause++;
                    }
                    case '，', ':', ',' -> clause++;
                    default -> {
                        // a word
                    }
                }
            }
            Integer column = columnsOf.get(each);
            count(last != null && LISTED.matcher(gap).matches());
            Quantity quantity = Quantity.of(all.size(), sentence, each,
                    new Quantity.Place(sentence.block(), number, segment, clause, open, list, inList,
                            column == null ? -1 : sentence.row().table(), column == null ? -1 : number,
                            column == null ? -1 : column));
            nested.set(quantity.index(), isNested(gap));
            all.add(quantity);
            units.add(quantity);
            if (column != null) {
                columns.computeIfAbsent(key(quantity), key -> new ArrayList<>()).add(quantity);
                above.add(sentence.row(), number, quantity);
            }
            last = quantity;
        }
    }

    private void nameCells(Sentence sentence, int number) {
        if (sentence.row() == null && !sentence.mentions().isEmpty()) {
            Set<Quantity> cells = above.named(sentence, number);
            if (!cells.isEmpty()) {
                named.put(number, cells);
            }
        }
    }

    private void count(boolean isListed) {
        list += isListed ? 0 : 1;
        inList = isListed ? inList + 1 : 0;
        if (list >= lengths.length) {
            lengths = Arrays.copyOf(lengths, list * 2);
        }
        lengths[list] = inList + 1;
    }

    private static long key(Quantity cell) {
        return (long) cell.place().table() << 32 | cell.place().column();
    }

    List<Quantity> all() {
        return known;
    }

    Quantity get(int index) {
        return all.get(index);
    }

    Units units() {
        return units;
    }

    /** What all of them are called. */
    Names names() {
        Names known = names;
        if (known == null) {
            known = new Names(all);
            names = known;
        }
        return known;
    }

    /** How many figures there are in the list that a figure stands in. */
    int lengthOfList(Quantity each) {
        return lengths[each.place().list()];
    }

    /** Whether the words before a figure name it as a part of another. */
    boolean isNested(Quantity each) {
        return nested.get(each.index());
    }

    /** Whether words name something as a part of something else. */
    static boolean isNested(String words) {
        return words.contains("其中") || words.contains("含") || words.contains("包括");
    }

    /** What stands in the first column of the row of a table that a figure stands in; empty outside of tables. */
    String labelOfRow(Quantity cell) {
        return labels.getOrDefault(cell.place().row(), "");
    }

    /** The cells of the column of a table that a figure stands in, itself among them; empty outside of tables. */
    List<Quantity> column(Quantity cell) {
        return cell.place().column() < 0 ? List.of() : columns.get(key(cell));
    }

    /** The cells of the table above that the sentence of a figure names by row or column. */
    Set<Quantity> namedBy(Quantity figure) {
        return named.getOrDefault(figure.place().sentence(), Set.of());
    }

    /** The operands that a figure may follow from, in the order of the text: those around it, the other cells of its column, and those it names. */
    List<Quantity> around(Quantity derived) {
        List<Quantity> around = new ArrayList<>(BACK + AHEAD);
        int first = Math.max(0, derived.index() - BACK);
        int last = Math.min(all.size() - 1, derived.index() + AHEAD);
        List<Quantity> column = column(derived);
        int own = column.indexOf(derived);
        for (int i = Math.max(0, own - MOST_OF_COLUMN); i < Math.min(column.size(), own + MOST_OF_COLUMN); i++) {
            Quantity cell = column.get(i);
            if (cell.isOperand() && (cell.index() < first || cell.index() > last)) {
                around.add(cell);
            }
        }
        Set<Quantity> called = namedBy(derived);
        for (Quantity cell : called) {
            if (cell.isOperand() && cell.index() < first) {
                around.add(cell);
            }
        }
        boolean isMixed = !around.isEmpty();
        for (int i = first; i <= last; i++) {
            Quantity each = all.get(i);
            boolean isNear = Math.abs(each.place().block() - derived.place().block()) <= MOST_BLOCKS;
            if (i != derived.index() && each.isOperand() && (isNear || called.contains(each))) {
                around.add(each);
            }
        }
        if (isMixed) {
            around.sort((a, b) -> Integer.compare(a.index(), b.index()));
        }
        return around;
    }
}
