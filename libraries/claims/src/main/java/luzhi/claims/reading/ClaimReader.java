package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.period.Period;
import luzhi.core.problem.TooLarge;
import luzhi.relations.Interval;

/**
 * Reads the figures that a text states, sentence by sentence. One pass; time and memory grow with the length of the text, never
 * faster.
 */
public final class ClaimReader {

    private static final String ENDS_OF_SENTENCE = "。！？!?";
    private static final String ENDS_OF_CLAUSE = "，。;；:！？!?";
    private static final Pattern LIST = Pattern.compile(" *(?:、|和|及|与|,|/) *");
    private static final Pattern INDEX = Pattern.compile("系数|指数|得分|分值|比值|综合值|差异值|之比|[高生师收班][低师生支]比|师[幼班]比|班师比|容积率");
    private static final Pattern DIFFERENCE = Pattern.compile("差异|差距|标准|均衡");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|与|同|由|从|自|对比|相比|于)(?:上年|去年)?(?:同期)?$");
    /** Behind the year that something is compared with: what follows is of the year that is compared. */
    private static final Pattern COMPARES = Pattern
            .compile("^(?:同期|底|末)?(?:[一-龥]{0,4})?(?:增加|增长|减少|下降|提高|上升|降低|提升|净增|增|减|多|少|高|低)(?:了|约|近)?(?:[一-龥]{0,4})?$");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上学年|上一年|前一年|上年度");
    private static final Pattern THIS_YEAR = Pattern.compile("今年|目前|现有|本年|截至目前|本学年|当前");
    private static final Pattern FROM = Pattern.compile("(?:占比|率|比例|比重)由$");
    private static final Pattern SINCE = Pattern.compile("^(?:以来|至今|来)");
    /** More than any sentence has: a list without end does not take time without end. */
    private static final int MOST_IN_SENTENCE = 60;
    /** A third more than the longest text has that people write. */
    private static final int MOST_FIGURES = 200_000;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LEAD = 60;
    private static final int BLOCKS_OF_CAPTION = 2;
    /** As far as a sentence or two goes on with the values of an index that it named. */
    private static final int FARTHEST_INDEX = 120;

    private final FoldedText text;
    private final Integer yearOfText;
    private final List<Sentence> sentences = new ArrayList<>();
    private final OnceKept once = new OnceKept();
    private String heading = "";
    private int figures;

    private ClaimReader(WrittenReport report, Patience patience) {
        this.text = FoldedText.of(report.text(), patience);
        this.yearOfText = YearOfText.find(text, report.blocks());
    }

    /**
     * The sentences of a text that state anything, with their figures.
     *
     * @throws TooLarge if it states more figures than can be kept, or the patience ends
     * @throws CallerGone if nobody waits for it any longer
     */
    public static List<Sentence> read(WrittenReport report, Patience patience) {
        ClaimReader reader = new ClaimReader(report, patience);
        List<Block> blocks = report.blocks();
        TableReader table = null;
        int number = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() != Block.Kind.CELL) {
                reader.read(i, blocks.get(i));
                continue;
            }
            Block.Place place = blocks.get(i).place();
            if (table == null || place.table() != number) {
                number = place.table();
                table = new TableReader(reader.text, reader.yearOfText, number, reader.caption(blocks, i));
            }
            int end = endOfRow(blocks, i);
            reader.readRow(i, blocks.subList(i, end), table);
            i = end - 1;
        }
        return reader.sentences;
    }

    private void count(int more) {
        figures += more;
        if (figures > MOST_FIGURES) {
            throw new TooLarge("manuscript-too-many-figures", MOST_FIGURES);
        }
    }

    /** The words of the paragraphs right before a table. */
    private String caption(List<Block> blocks, int table) {
        StringBuilder caption = new StringBuilder();
        for (Block block : blocks.subList(Math.max(0, table - BLOCKS_OF_CAPTION), table)) {
            if (block.kind() != Block.Kind.CELL) {
                caption.append(text.between(Math.max(block.start(), block.end() - LONGEST_HEADING), block.end()))
                        .append('\n');
            }
        }
        return caption.toString();
    }

    private static int endOfRow(List<Block> blocks, int first) {
        Block.Place place = blocks.get(first).place();
        int end = first + 1;
        while (end < blocks.size() && blocks.get(end).place() != null
                && blocks.get(end).place().table() == place.table()
                && blocks.get(end).place().row() == place.row()) {
            end++;
        }
        return end;
    }

    /** The figures of a row, and whatever its cells state in words. */
    private void readRow(int number, List<Block> cells, TableReader table) {
        table.read(cells).ifPresentOrElse(row -> {
            row.byColumn().replaceAll((column, each) -> once.of(each));
            List<Mention> figures = List.copyOf(row.byColumn().values());
            count(figures.size());
            for (int from = 0; from < figures.size(); from += MOST_IN_SENTENCE) {
                sentences.add(new Sentence(number, heading, text, cells.get(0).start(),
                        cells.get(cells.size() - 1).end(),
                        figures.subList(from, Math.min(figures.size(), from + MOST_IN_SENTENCE)),
                        from == 0 ? row : row.continued()));
            }
        }, () -> cells.forEach(cell -> read(number, cell)));
    }

    private void read(int number, Block block) {
        if (isHeading(block)) {
            heading = text.between(block.start(), Math.min(block.end(), block.start() + LONGEST_HEADING));
        }
        Scan scan = Scan.of(text, block);
        List<PrintedFigure> figures = withUnits(scan.figures());
        int next = 0;
        int date = 0;
        Period topic = yearOfText == null ? null : Period.ofYear(yearOfText);
        int start = block.start();
        for (int at = block.start(); at < block.end() && next < figures.size(); at++) {
            boolean ends = at == block.end() - 1 || ENDS_OF_SENTENCE.indexOf(text.charAt(at)) >= 0
                    || isLong(start, at)
                    || next + MOST_IN_SENTENCE < figures.size()
                            && figures.get(next + MOST_IN_SENTENCE).start() == at + 1;
            if (!ends) {
                continue;
            }
            int end = at + 1;
            int first = next;
            while (next < figures.size() && figures.get(next).start() < end) {
                next++;
            }
            int firstDate = date;
            while (date < scan.dates().size() && scan.dates().get(date).start() < end) {
                date++;
            }
            if (next > first || date > firstDate) {
                topic = add(number, start, end, figures.subList(first, next), scan.dates().subList(firstDate, date),
                        topic);
            }
            start = end;
        }
    }

    /** Whether a sentence that begins there is cut here: behind a clause if it is long, anywhere if nothing ends it. */
    private boolean isLong(int start, int at) {
        int length = at + 1 - start;
        return length >= Sentence.LONGEST
                || length >= Sentence.LONGEST / 2 && ENDS_OF_CLAUSE.indexOf(text.charAt(at)) >= 0;
    }

    /** Marked as one, or as short as one and without a full stop. */
    private boolean isHeading(Block block) {
        String words = text.between(block.start(), Math.min(block.end(), block.start() + LONGEST_HEADING + 1));
        return block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.PARAGRAPH && words.length() <= LONGEST_HEADING && words.indexOf('。') < 0;
    }

    /** Lists share the unit of their last number: 12、15和20所. Bare numbers that are left state nothing, unless they are indices. */
    private List<PrintedFigure> withUnits(List<PrintedFigure> found) {
        List<PrintedFigure> figures = new ArrayList<>(found);
        for (int i = figures.size() - 2; i >= 0; i--) {
            PrintedFigure each = figures.get(i);
            PrintedFigure next = figures.get(i + 1);
            boolean listed = next.start() >= each.end() && next.start() - each.end() < 4
                    && LIST.matcher(text.excerpt(each.end(), next.start())).matches();
            if (listed && next.word() != null
                    && (each.unit() == null && each.role() == Role.LEVEL
                            || "percentage-point".equals(next.unit()) && "个".equals(each.unit()))) {
                figures.set(i, new PrintedFigure(each.start(), each.end(), each.value().multiply(next.word().times()),
                        UnitWords.standard().isCount(next.unit(), next.word())
                                ? each.interval()
                                : around(each),
                        List.of(), next.word(), next.unit(), each.precision(), next.role()));
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            PrintedFigure each = figures.get(i);
            if (each.unit() == null && each.role() == Role.LEVEL) {
                figures.set(i, ElidedUnits.of(text, each, i == 0 ? null : figures.get(i - 1)).orElse(each));
            }
        }
        figures.removeIf(each -> each.unit() == null && each.role() == Role.LEVEL && !isIndex(each));
        return figures;
    }

    private static Interval around(PrintedFigure bare) {
        return new Numeral(0, 0, bare.value(), BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, bare.value().scale())),
                false).interval(false);
    }

    private boolean isIndex(PrintedFigure bare) {
        Excerpt before = text.excerpt(Math.max(0, bare.start() - FARTHEST_INDEX), bare.start());
        boolean fine = bare.value().scale() > 1 && bare.value().abs().compareTo(BigDecimal.ONE) < 0;
        return bare.value().scale() > 0
                && (INDEX.matcher(before).find() || fine && DIFFERENCE.matcher(before).find());
    }

    /** Adds a sentence and answers the period that the next one is about. */
    private Period add(int block, int start, int end, List<PrintedFigure> figures, List<Dates.Date> dates,
            Period before) {
        Period topic = before;
        List<Mention> mentions = new ArrayList<>();
        int date = 0;
        int from = start;
        boolean bracketed = false;
        for (PrintedFigure figure : figures) {
            Period own = null;
            while (date < dates.size() && dates.get(date).start() < figure.start()) {
                Dates.Date each = dates.get(date);
                Period period = period(each, topic);
                boolean compared = isCompared(each.start(), start);
                boolean base = compared && COMPARES.matcher(text.excerpt(each.end(), figure.start())).find();
                if (!base && (each.end() > from || from == start)) {
                    own = each.end() > clauseStart(figure.start(), from) || own == null ? period : own;
                }
                if (!compared && period != null) {
                    topic = period;
                }
                date++;
            }
            Excerpt gap = text.excerpt(from, figure.start());
            if (own == null && topic != null) {
                own = relative(gap, topic);
            }
            bracketed = isBracketed(bracketed, from, figure.start());
            mentions.add(mention(figure, bracketed, from, end, own == null ? topic : own, own != null));
            from = figure.end();
        }
        while (date < dates.size()) {
            topic = isCompared(dates.get(date).start(), start) ? topic : period(dates.get(date), topic);
            date++;
        }
        if (!mentions.isEmpty()) {
            count(mentions.size());
            sentences.add(new Sentence(block, heading, text, start, end, once.of(Labelling.of(mentions)), null));
        }
        return topic;
    }

    /** Whether brackets are open at the end of a stretch, if they were, or not, at its beginning. */
    private boolean isBracketed(boolean before, int from, int to) {
        boolean open = before;
        for (int i = from; i < to; i++) {
            char each = text.charAt(i);
            open = each == '(' || open && each != ')';
        }
        return open;
    }

    private boolean isCompared(int date, int start) {
        return COMPARED.matcher(text.excerpt(Math.max(start, date - 6), date)).find();
    }

    private Period period(Dates.Date date, Period topic) {
        int year = topic == null ? yearOfText == null ? 0 : yearOfText : topic.last().getYear();
        if (date.period() == null && year == 0) {
            return null;
        }
        Period period = date.in(year);
        if (yearOfText != null && period.first().getYear() < yearOfText && period.last().getYear() > yearOfText) {
            return new Period(period.first(), Period.ofYear(yearOfText).last());
        }
        boolean since = SINCE.matcher(text.excerpt(date.end(), Math.min(text.length(), date.end() + 2))).find();
        return since && yearOfText != null && period.last().getYear() < yearOfText
                ? new Period(period.first(), Period.ofYear(yearOfText).last())
                : period;
    }

    private Period relative(Excerpt gap, Period topic) {
        Matcher last = LAST_YEAR.matcher(gap);
        if (last.find()) {
            boolean compared = COMPARED.matcher(gap.subSequence(0, last.start())).find();
            Excerpt behind = gap.subSequence(last.end(), gap.length());
            boolean ofItself = behind.strip().isEmpty() || behind.indexOf('(') >= 0 || behind.indexOf('的') >= 0;
            return compared && !ofItself ? topic : topic.previousYear();
        }
        if (THIS_YEAR.matcher(gap).find() && yearOfText != null) {
            return Period.ofYear(yearOfText);
        }
        return FROM.matcher(gap).find() ? topic.previousYear() : null;
    }

    /** Behind the last end of a clause between two places; the first of them if there is none. */
    private int clauseEnd(int at, int from) {
        int start = at;
        while (start > from && ENDS_OF_CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the clause of a figure begins; what its brackets hold is part of it. */
    private int clauseStart(int at, int from) {
        int start = at;
        boolean bracket = false;
        while (start > from && at - start < LONGEST_LEAD
                && (bracket || ENDS_OF_CLAUSE.indexOf(text.charAt(start - 1)) < 0)) {
            start--;
            bracket = text.charAt(start) == ')' || bracket && text.charAt(start) != '(';
        }
        // brackets that begin nowhere near enclose no list
        return bracket ? clauseEnd(at, start) : start;
    }

    private Mention mention(PrintedFigure figure, boolean bracketed, int from, int end, Period period,
            boolean dated) {
        int begin = clauseStart(figure.start(), from);
        Excerpt lead = text.excerpt(begin, figure.start());
        int rest = rest(figure.end(), end);
        Surroundings around = new Surroundings(text, begin, from, rest,
                Nouns.counted(figure, text.excerpt(figure.end(), rest)), bracketed);
        return new Mention(figure.as(Roles.of(figure, lead)), around, Subjects.of(lead), period, dated);
    }

    /** Behind what follows up to the end of the clause or the next number. */
    private int rest(int start, int end) {
        int at = start;
        boolean open = false;
        while (at < end && at - start < LONGEST_LEAD && ENDS_OF_CLAUSE.indexOf(text.charAt(at)) < 0
                && text.charAt(at) != '、' && (open || text.charAt(at) != ')') && !Character.isDigit(text.charAt(at))) {
            open |= text.charAt(at) == '(';
            at++;
        }
        return at;
    }
}
