package luzhi.claims.reading;

import java.math.BigDecimal;
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
 * Reads the figures of a table: what a number is of, and its unit, stand in its cell, at the head of its column, at the beginning of
 * its row or above the table. A number of which nothing says what it counts is none.
 */
final class TableReader {

    private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量)?单位");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern GROWS = Pattern.compile("增长|增幅|增速|增减|±|同比|环比|比上年|降幅|涨幅");
    private static final Pattern CHANGES = Pattern
            .compile("^(?:比上年|较上年|累计)?(?:增减|增加|减少|净增|变化|差额|差距|提高|下降|增长)(?:额|数|量)?$");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*|无|暂无|空白|未统计");
    private static final Pattern BOUND = Pattern.compile("(?:不低于|不少于|不超过|不高于|不大于|至少|[≥≤]) ?");
    private static final Pattern AVERAGES = Pattern.compile("[生校班师人户园年月]均|平均");
    private static final Interval ONE = Interval.of(BigDecimal.ONE);
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_WORDS = 80;
    private static final int LONGEST_NUMBER = 40;

    private final FoldedText text;
    private final Period year;
    private final int table;
    private final TableUnits places;
    private final Map<Integer, String> heads = new HashMap<>();
    private final UnitWords units = UnitWords.standard();
    private boolean below;
    /** The headings of the part of the table before, and how many parts there were. */
    private Map<Integer, String> former = Map.of();
    private int part;

    /** @param caption what stands right above it */
    TableReader(FoldedText text, Integer yearOfText, int table, String caption) {
        this.text = text;
        this.year = yearOfText == null ? null : Period.ofYear(yearOfText);
        this.table = table;
        this.places = new TableUnits(caption);
    }

    /** A number in a cell, with the unit that may stand behind it. */
    private record Cell(Block block, Numeral number, Optional<UnitWord> unit) {}

    /** Reads a row: its figures, or, where it has none, the heads of the columns below. */
    Optional<TableRow> read(List<Block> cells) {
        String label = words(cells.get(0));
        SortedMap<Integer, Mention> figures = new TreeMap<>();
        if (!isHead(cells)) {
            Optional<UnitWord> ofRow = unitOfRow(cells);
            String row = wordsOfRow(cells);
            for (Block cell : cells.subList(1, cells.size())) {
                figure(cell, row, ofRow).ifPresent(figure -> figures.put(cell.place().column(), figure));
            }
        }
        if (figures.isEmpty()) {
            addHeads(cells);
            return Optional.empty();
        }
        if (!below && !former.isEmpty() && !former.equals(heads)) {
            part++;
        }
        below = true;
        return Optional.of(new TableRow(table, part, label, figures));
    }

    /** Years at the head of columns are not counted there. */
    private boolean isHead(List<Block> cells) {
        return heads.isEmpty() && cells.subList(1, cells.size()).stream().map(this::words)
                .allMatch(words -> words.isEmpty() || YEAR.matcher(words).matches());
    }

    /** Heads go on over several rows; behind figures, more than a title begins new ones. */
    private void addHeads(List<Block> cells) {
        if (below && (isTitle(cells) || isOfNothing(cells))) {
            return;
        }
        if (below) {
            former = Map.copyOf(heads);
            heads.clear();
            below = false;
        }
        cells.forEach(cell -> heads.merge(cell.place().column(), words(cell),
                (above, own) -> above.equals(own) ? above : shortened(above + own)));
    }

    private boolean isTitle(List<Block> cells) {
        return cells.stream().map(this::words).filter(words -> !words.isEmpty()).distinct().count() < 2;
    }

    /** A row that says of each column that there is nothing. */
    private boolean isOfNothing(List<Block> cells) {
        return cells.subList(1, cells.size()).stream().allMatch(cell -> NOTHING.matcher(words(cell)).matches());
    }

    private static String shortened(String head) {
        return head.length() <= LONGEST_HEAD ? head : head.substring(head.length() - LONGEST_HEAD);
    }

    private String words(Block cell) {
        return text.between(cell.start(), Math.min(cell.end(), cell.start() + LONGEST_WORDS)).replace(" ", "");
    }

    private String head(Block cell) {
        return heads.getOrDefault(cell.place().column(), "");
    }

    /** What the numbers of a row are of: its label, and whatever else it says in words, as a year or a part. */
    private String wordsOfRow(List<Block> cells) {
        StringBuilder row = new StringBuilder(words(cells.get(0)));
        for (Block cell : cells.subList(1, cells.size())) {
            String words = words(cell);
            boolean names = words.length() <= LONGEST_NAME && cell(cell).isEmpty() && units.named(words).isEmpty();
            if (names && words.chars().anyMatch(Character::isIdeographic) && row.length() < LONGEST_HEAD) {
                row.append(words);
            }
        }
        return row.toString();
    }

    /** What a column of units says. */
    private Optional<UnitWord> unitOfRow(List<Block> cells) {
        return cells.stream().filter(cell -> UNIT_COLUMN.matcher(head(cell)).matches())
                .flatMap(cell -> units.named(words(cell)).stream()).findFirst();
    }

    private Optional<Mention> figure(Block block, String row, Optional<UnitWord> ofRow) {
        if (block.end() - block.start() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String column = head(block);
        return ratio(block, row, column).or(() -> number(block, row, column, ofRow))
                .map(figure -> mention(figure, row, column));
    }

    /** 16.8:1 needs no unit, but 8:30 is a time of day. */
    private Optional<PrintedFigure> ratio(Block block, String row, String column) {
        int start = behindBound(block);
        return Fractions.readArabic(text, start)
                .filter(read -> read.figure() != null && read.end() <= block.end()
                        && text.between(read.end(), block.end()).isBlank())
                .map(read -> read.figure().bounded(precision(block, start)))
                .filter(ratio -> TableUnits.isCounted(column, row)
                        && (ratio.terms().contains(ONE) || (row + column).contains("比")));
    }

    private Optional<PrintedFigure> number(Block block, String row, String column, Optional<UnitWord> ofRow) {
        return cell(block).flatMap(cell -> {
            Optional<UnitWord> unit = cell.unit()
                    .or(() -> places.of(column, row, ofRow).map(word -> ofChange(column, word)))
                    .or(() -> ofMoney(block, column, row));
            return unit.isEmpty() && !TableUnits.isCounted(column, row)
                    ? Optional.empty()
                    : Optional.of(printed(cell, unit.orElse(null), row, column));
        });
    }

    /** Shares differ by points, unless the head says that the change itself is in per cent. */
    private UnitWord ofChange(String column, UnitWord word) {
        return "percent".equals(word.unit()) && CHANGES.matcher(column).find() && !GROWS.matcher(column).find()
                ? units.named("个百分点").orElse(word)
                : word;
    }

    /** 合计（万元）, 中央, 省: the first of several columns of money says it for all. */
    private Optional<UnitWord> ofMoney(Block block, String column, String row) {
        if (!TableUnits.isCounted(column, row)) {
            return Optional.empty();
        }
        for (int left = block.place().column() - 1; left > 0; left--) {
            Optional<UnitWord> named = places.named(heads.getOrDefault(left, ""));
            if (named.isPresent()) {
                return named.filter(word -> TableUnits.mayBeMoney(word, column, row));
            }
        }
        return Optional.empty();
    }

    /** Where the number begins: behind 不低于 or ≥. */
    private int behindBound(Block block) {
        Matcher bound = text.at(BOUND, block.start());
        return bound.lookingAt() ? Math.min(block.end(), bound.end()) : block.start();
    }

    private Optional<Cell> cell(Block block) {
        int start = behindBound(block);
        if (Dates.read(text, start).isPresent()) {
            return Optional.empty();
        }
        return Numerals.readArabic(text, start).filter(number -> number.end() <= block.end())
                .flatMap(number -> {
                    String behind = text.between(number.end(), block.end()).strip();
                    Optional<UnitWord> unit = units.named(behind);
                    return behind.isEmpty() || unit.isPresent()
                            ? Optional.of(new Cell(block, number, unit))
                            : Optional.empty();
                });
    }

    private PrintedFigure printed(Cell cell, UnitWord word, String row, String column) {
        Interval times = Interval.of(word == null ? BigDecimal.ONE : word.times());
        String unit = word == null ? null : word.unit() == null ? word.word() : word.unit();
        boolean counts = word == null || units.isCount(unit, word) && word.times().compareTo(BigDecimal.ONE) == 0;
        return new PrintedFigure(cell.number().start(), cell.block().end(),
                word == null ? cell.number().value() : cell.number().value().multiply(word.times()),
                cell.number().interval(counts).times(times), List.of(), word, unit,
                precision(cell.block(), cell.number().start()),
                role(unit, TableUnits.bare(column), TableUnits.bare(row)));
    }

    private Mention mention(PrintedFigure figure, String row, String column) {
        String label = Subjects.of(TableUnits.bare(row) + TableUnits.bare(column));
        Period own = period(column).or(() -> period(row)).orElse(null);
        return new Mention(figure,
                new Surroundings(text, figure.start(), figure.start(), figure.end(), "", false), label,
                own == null ? year : own, own != null);
    }

    private Precision precision(Block block, int number) {
        String words = text.between(block.start(), number);
        if (words.isEmpty()) {
            return Precision.EXACT;
        }
        return words.startsWith("不低") || words.startsWith("不少") || words.startsWith("至少") || words.startsWith("≥")
                ? Precision.AT_LEAST
                : Precision.AT_MOST;
    }

    private static Role role(String unit, String column, String row) {
        if ("percentage-point".equals(unit)) {
            return Role.CHANGE;
        }
        if ("percent".equals(unit)) {
            return GROWS.matcher(column).find() ? Role.GROWTH : Role.SHARE;
        }
        if (CHANGES.matcher(column).find()) {
            return Role.CHANGE;
        }
        return AVERAGES.matcher(column + row).find() ? Role.AVERAGE : Role.LEVEL;
    }

    private static Optional<Period> period(String words) {
        Matcher found = YEAR.matcher(words);
        return found.find() ? Optional.of(Period.ofYear(Integer.parseInt(found.group(1)))) : Optional.empty();
    }
}
