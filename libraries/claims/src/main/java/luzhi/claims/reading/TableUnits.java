package luzhi.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which unit the numbers of a table are: by the head of the column, the label of the row, or the caption above. */
final class TableUnits {

    /** 在校生（人）, 单位：万元, 增长%. */
    private static final Pattern UNIT = Pattern.compile("\\(([^()]{1,10})\\)|单位[:：]? ?([^\\s()]{1,12})|([%‰])$");
    private static final Pattern IN_CAPTION = Pattern.compile("单位[:：]? ?([^\\s()]{1,16})|[(,，、]([^(),，:：。]{1,6})\\)$",
            Pattern.MULTILINE);
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；/和]");
    private static final Pattern RATE = Pattern
            .compile("(?:率|占比|比重|比例|份额|增长|增幅|增速|降幅|涨幅|同比|环比|幅度|进度)$");
    private static final Pattern NUMBERING = Pattern
            .compile("序号|编号|代码|编码|年份|年度$|^年$|排名|名次|位次|电话|邮编|学号|时间|日期|月份|^项目$");
    private static final Pattern PEOPLE = Pattern.compile("生|人|师|职工|幼儿|儿童|名额|名单");
    private static final Pattern SCHOOLS = Pattern.compile("校|园|点$|所数");
    private static final Pattern CLASSES = Pattern.compile("班");
    private static final Pattern MONEY = Pattern.compile("费|款|金|元|支出|收入|投入|投资|预算|决算|拨付|到位|债|价|工资|结余|结转");
    private static final Pattern COUNTS = Pattern
            .compile("(?:人|人次|生|校|园|班|户|项目|件)数$|^(?:学校|班级|教师|专任教师|教职工|在校生|学生|幼儿)$|数量$");

    private final UnitWords units = UnitWords.standard();
    private final List<UnitWord> ofCaption = new ArrayList<>();

    TableUnits(String caption) {
        Matcher unit = IN_CAPTION.matcher(caption);
        while (unit.find()) {
            for (String printed : SEPARATOR.split(unit.group(1) == null ? unit.group(2) : unit.group(1))) {
                units.named(printed.strip()).ifPresent(ofCaption::add);
            }
        }
    }

    /** The words without the unit in them. */
    static String bare(String words) {
        return UNIT.matcher(words).replaceAll("");
    }

    /** The unit that the words name: 金额（万元）. */
    Optional<UnitWord> named(String words) {
        Matcher unit = UNIT.matcher(words);
        UnitWord last = null;
        while (unit.find()) {
            String printed = unit.group(1) != null
                    ? unit.group(1)
                    : unit.group(2) != null ? unit.group(2) : unit.group(3);
            last = units.named(printed).orElse(last);
        }
        // a head may be nothing but the unit, as 人次, but 市 and 县 say whose the column is
        return last == null
                ? units.named(words).filter(word -> word.unit() != null && !"unit".equals(word.unit()))
                : Optional.of(last);
    }

    /** The unit of a number whose cell names none; nothing if nobody says. */
    Optional<UnitWord> of(String column, String row, Optional<UnitWord> ofRow) {
        return named(column).or(() -> named(row)).or(() -> isRate(column) ? percent() : ofRow)
                .or(() -> isRate(column) || isRate(row) ? percent() : byCaption(column, row));
    }

    private Optional<UnitWord> percent() {
        return units.named("%");
    }

    static boolean isRate(String words) {
        return RATE.matcher(bare(words)).find();
    }

    /** Whether a number without a unit counts something here, and does not only name it. */
    static boolean isCounted(String column, String row) {
        return !column.isEmpty() && !row.isEmpty() && !NUMBERING.matcher(bare(column)).find();
    }

    private Optional<UnitWord> byCaption(String column, String row) {
        List<UnitWord> fit = ofCaption.stream().filter(word -> fits(word, bare(column)) && fits(word, bare(row)))
                .toList();
        if (fit.size() < 2) {
            return fit.stream().findFirst();
        }
        return fit.stream().filter(word -> named(word, bare(column))).findFirst()
                .or(() -> fit.stream().filter(word -> named(word, bare(row))).findFirst());
    }

    /** Money is not what counts people, and the other way round. */
    private static boolean fits(UnitWord word, String words) {
        return !(isMoney(word) && COUNTS.matcher(words).find());
    }

    /** Whether the unit is money, and nothing says that something else is counted. */
    static boolean mayBeMoney(UnitWord word, String column, String row) {
        return isMoney(word) && fits(word, bare(column)) && fits(word, bare(row)) && !PEOPLE.matcher(column).find()
                && !SCHOOLS.matcher(column).find() && !CLASSES.matcher(column).find();
    }

    private static boolean isMoney(UnitWord word) {
        return word.unit() != null && word.unit().startsWith("CNY");
    }

    private static boolean named(UnitWord word, String words) {
        if (isMoney(word)) {
            return MONEY.matcher(words).find();
        }
        return word.people() && PEOPLE.matcher(words).find()
                || "school".equals(word.unit()) && SCHOOLS.matcher(words).find()
                || "班".equals(word.word()) && CLASSES.matcher(words).find();
    }
}
