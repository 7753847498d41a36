package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/** Sentences with relations that are known, made from a seed: what is right is hardly ever an error, what is wrong mostly told. */
class GeneratedTextsTest {

    private static final long FIRST_SEED = 20_201_031;
    private static final int SEEDS = 200;
    /** Of a thousand sentences that are right. */
    private static final int MOST_FALSE = 10;
    private static final TextChecks CHECKS = new TextChecks(Weights.standard());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private int right;
    private int rightWithError;
    private int wrong;
    private int found;

    private static void forEverySeed(Consumer<Writer> check) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            check.accept(new Writer(seed));
        }
    }

    /** @param least of a thousand sentences that are wrong, how many are told as an error or a warning */
    private void assertFound(int least) {
        assertTrue(found * 1000 >= least * wrong, () -> "Found " + found + " of " + wrong);
        assertTrue(rightWithError * 1000 <= MOST_FALSE * right, () -> "Errors in " + rightWithError + " of " + right);
    }

    /** A random source, and the forms in which officials say the same. */
    private static final class Writer {

        private final RandomGenerator random;

        Writer(long seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        int number(int least, int most) {
            return random.nextInt(least, most + 1);
        }

        String any(String... forms) {
            return forms[random.nextInt(forms.length)];
        }

        String subject() {
            return any("全市一般公共预算教育支出", "全县教育投入", "在园幼儿保教经费", "全区生均公用经费总额");
        }
    }

    private static BigDecimal percent(int part, int whole, int decimals) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), decimals,
                RoundingMode.HALF_UP);
    }

    private static List<Contradiction> told(String text) {
        return CHECKS.check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), Proposer.NONE)
                .contradictions()
                .stream()
                .filter(each -> each.severity() != Severity.NOTICE).toList();
    }

    private void right(String text) {
        right++;
        rightWithError += told(text).stream().anyMatch(each -> each.severity() == Severity.ERROR) ? 1 : 0;
    }

    private void wrong(Kind kind, String text) {
        wrong++;
        found += told(text).stream().anyMatch(each -> each.kind() == kind) ? 1 : 0;
    }

    private static String growth(Writer writer, int before, int now, int change, BigDecimal growth) {
        String rise = now >= before ? "增" : "减";
        String verb = rise.equals("增") ? writer.any("增加", "增长") : "减少";
        String rate = rise.equals("增") ? writer.any("增长", "增幅为", "增幅达") : writer.any("下降", "降幅为");
        String subject = writer.subject();
        return switch (writer.number(0, 4)) {
            case 0 ->
                "2020年，" + subject + now + "万元，较2019年（" + before + "万元）" + verb + change + "万元，" + rate + growth + "%。";
            case 1 -> subject + "达到" + now + "万元，比上年的" + before + "万元" + verb + change + "万元，" + rate + growth + "%。";
            case 2 ->
                subject + "由2019年的" + before + "万元" + rise + "到2020年的" + now + "万元，" + verb + change + "万元，" + rate
                        + growth + "%。";
            case 3 -> "2020年" + subject + "为" + now + "万元，同比" + verb + change + "万元，" + rate + growth + "%。";
            default -> subject + now + "万元，上年为" + before + "万元，" + verb + change + "万元，" + rate + growth + "%。";
        };
    }

    @Test
    void growthIsMeasuredAgainstTheYearBefore() {
        forEverySeed(writer -> {
            int before = writer.number(20_000, 90_000);
            int now = before + writer.number(3_000, 15_000) * (writer.number(0, 3) == 0 ? -1 : 1);
            int change = Math.abs(now - before);
            BigDecimal growth = percent(change, before, 2);
            right(growth(writer, before, now, change, growth));
            wrong(Kind.GROWTH_MISMATCH, growth(writer, before, now, change, percent(change, now, 2)));
            wrong(Kind.GROWTH_MISMATCH, growth(writer, before, now, change, growth.movePointRight(1)));
        });
        assertFound(1000);
    }

    @Test
    void partsAddUpToTheirTotal() {
        forEverySeed(writer -> {
            int primary = writer.number(100, 400);
            int junior = writer.number(30, 99);
            int senior = writer.number(5, 20);
            int total = primary + junior + senior;
            right(parts(writer, primary, junior, senior, total));
            wrong(Kind.SUM_MISMATCH, parts(writer, primary, junior, senior, total + writer.number(1, 9)));
            wrong(Kind.SUM_MISMATCH, parts(writer, primary, junior, senior, total - writer.number(1, 9)));
        });
        assertFound(995);
    }

    private static String parts(Writer writer, int primary, int junior, int senior, int total) {
        return switch (writer.number(0, 2)) {
            case 0 -> "现有小学" + primary + "所、初中" + junior + "所、普通高中" + senior + "所，" + writer.any("共", "合计", "共计")
                    + total + "所。";
            case 1 -> "全市小学、初中、普通高中分别为" + primary + "所、" + junior + "所和" + senior + "所，" + writer.any("共计", "合计")
                    + total + "所。";
            default ->
                "新建小学" + primary + "所，改建初中" + junior + "所，扩建高中" + senior + "所，" + writer.any("共计", "合计") + total + "所。";
        };
    }

    @Test
    void sharesAreThoseOfTheirWhole() {
        forEverySeed(writer -> {
            int whole = writer.number(1_000, 9_000);
            int part = whole * writer.number(20, 80) / 100;
            BigDecimal share = percent(part, whole, 1);
            right(share(writer, whole, part, share));
            wrong(Kind.SHARE_MISMATCH, share(writer, whole, part, share.add(new BigDecimal("1.3"))));
            wrong(Kind.SHARE_MISMATCH, share(writer, whole, part, share.movePointLeft(1)));
        });
        assertFound(1000);
    }

    private static String share(Writer writer, int whole, int part, BigDecimal share) {
        return switch (writer.number(0, 2)) {
            case 0 -> "全市专任教师" + whole + "人，其中女教师" + part + "人，占" + share + "%。";
            case 1 -> "共有教师" + whole + "名，其中本科及以上学历" + part + "名，占教师总数的" + share + "%。";
            default -> "抽查学生" + whole + "人，合格" + part + "人，合格率" + share + "%。";
        };
    }

    @Test
    void averagesAreTotalsByTheirNumber() {
        forEverySeed(writer -> {
            int classes = writer.number(50, 900);
            int students = classes * writer.number(30, 54) + writer.number(0, classes - 1);
            BigDecimal average = BigDecimal.valueOf(students).divide(BigDecimal.valueOf(classes), 1,
                    RoundingMode.HALF_UP);
            String text = "全县小学在校学生" + students + "人，教学班" + classes + "个，班均";
            right(text + average + "人。");
            wrong(Kind.AVERAGE_MISMATCH, text + average.movePointRight(1).setScale(1, RoundingMode.HALF_UP) + "人。");
            wrong(Kind.AVERAGE_MISMATCH, text + average.add(BigDecimal.valueOf(3)) + "人。");
        });
        assertFound(1000);
    }

    @Test
    void whatRisesIsMore() {
        forEverySeed(writer -> {
            int low = writer.number(600, 899);
            int high = low + writer.number(2, 99);
            String rate = writer.any("普惠性民办园占比", "毛入园率", "教室接入率", "学历合格率");
            String up = writer.any("提高到", "上升到", "提升至");
            right("全县" + rate + "由" + tenth(low) + "%" + up + tenth(high) + "%。");
            wrong(Kind.DIRECTION_MISMATCH, "全县" + rate + "由" + tenth(high) + "%" + up + tenth(low) + "%。");
            right("全县" + rate + tenth(high) + "%，上年为" + tenth(low) + "%，提高" + tenth(high - low) + "个百分点。");
            wrong(Kind.DIFFERENCE_MISMATCH,
                    "全县" + rate + tenth(high) + "%，上年为" + tenth(low) + "%，提高" + tenth(high - low + 10) + "个百分点。");
        });
        assertFound(1000);
    }

    private static BigDecimal tenth(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    @Test
    void noPartIsMoreThanItsWhole() {
        forEverySeed(writer -> {
            int whole = writer.number(200, 900);
            int part = writer.number(50, whole);
            right("建设项目" + whole + "个，其中完工" + part + "个。");
            wrong(Kind.BOUND_EXCEEDED, "建设项目" + part + "个，其中完工" + (whole + 1) + "个。");
        });
        assertFound(1000);
    }

    @Test
    void anIncompleteListIsNoContradiction() {
        forEverySeed(writer -> {
            int first = writer.number(100, 200);
            int second = writer.number(100, 200);
            int total = first + second + writer.number(100, 300);
            right("全市招聘教师" + total + "人，其中音乐教师" + first + "人、美术教师" + second + "人。");
        });
        assertFound(1000);
    }
}
