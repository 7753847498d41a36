package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.writtenreport.Block;
import luzhi.core.period.Period;
import luzhi.relations.Interval;

/**
 * Reads the figures of a table: what a number is of, and its unit, stand at the head of its column and at the beginning of its
 * row. A number without any of that is none.
 */
final class TableReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?%?");
    private static final Pattern UNIT = Pattern.compile("\\(([^()]{1,8})\\)|单位[:：]?([^\\s()]{1,6})");
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_WORDS = 80;
    private static final int LONGEST_NUMBER = 40;

    private final FoldedText text;
    private final Period year;
    private final int table;
    private final Map<Integer, String> heads = new HashMap<>();
    private final UnitWords units = UnitWords.standard();

    TableReader(FoldedText text, Integer yearOfText, int table) {
        this.text = text;
        this.year = yearOfText == null ? null : Period.ofYear(yearOfText);
        this.table = table;
    }

    /** Reads a row: its figures, or, where it has none, the heads of the columns below. */
    Optional<TableRow> read(List<Block> cells) {
        String label = words(cells.get(0));
        SortedMap<Integer, Mention> figures = new TreeMap<>();
        for (Block cell : cells.subList(1, cells.size())) {
            figure(cell, label).ifPresent(figure -> figures.put(cell.place().column(), figure));
        }
        if (figures.isEmpty()) {
            cells.forEach(cell -> heads.merge(cell.place().column(), words(cell),
                    (above, below) -> above.equals(below) ? above : shortened(above + below)));
            return Optional.empty();
        }
        return Optional.of(new TableRow(table, label, figures));
    }

    private static String shortened(String head) {
        return head.length() <= LONGEST_HEAD ? head : head.substring(head.length() - LONGEST_HEAD);
    }

    private String words(Block cell) {
        return text.between(cell.start(), Math.min(cell.end(), cell.start() + LONGEST_WORDS)).replace(" ", "");
    }

    private Optional<Mention> figure(Block cell, String row) {
        Matcher number = NUMBER.matcher(text).region(cell.start(), cell.end());
        String column = heads.getOrDefault(cell.place().column(), "");
        if (cell.end() - cell.start() > LONGEST_NUMBER || !number.matches()) {
            return Optional.empty();
        }
        boolean percent = text.charAt(cell.end() - 1) == '%';
        Optional<UnitWord> word = percent ? units.find(text, cell.end() - 1) : unit(column).or(() -> unit(row));
        Optional<Numeral> numeral = Numerals.readArabic(text, cell.start());
        if (word.isEmpty() || numeral.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mention(cell, numeral.get(), word.get(), row, column));
    }

    private Mention mention(Block cell, Numeral numeral, UnitWord word, String row, String column) {
        Interval times = Interval.of(word.times());
        String unit = word.unit() == null ? word.word() : word.unit();
        String label = Subjects.of(bare(row) + bare(column));
        Excerpt nothing = text.excerpt(cell.start(), cell.start());
        PrintedFigure figure = new PrintedFigure(cell.start(), cell.end(), numeral.value().multiply(word.times()),
                numeral.interval(units.isCount(unit, word) && word.times().compareTo(BigDecimal.ONE) == 0).times(times),
                List.of(), word, unit, Precision.EXACT, Role.LEVEL);
        return new Mention(figure, new Surroundings(false, nothing, nothing, "", nothing), label, year, false);
    }

    private static String bare(String words) {
        return UNIT.matcher(words).replaceAll("");
    }

    /** The unit in brackets: 在校生（人）, 金额（万元）. */
    private Optional<UnitWord> unit(String head) {
        Matcher unit = UNIT.matcher(head);
        List<UnitWord> found = new ArrayList<>();
        while (unit.find()) {
            String printed = unit.group(1) == null ? unit.group(2) : unit.group(1);
            units.named(printed).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
