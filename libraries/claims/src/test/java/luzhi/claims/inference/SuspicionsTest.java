package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

class SuspicionsTest {

    private static final int ROUNDS = 100;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_101);

    private static List<Suspicion> suspicions(String text) {
        List<Suspicion> found = new ArrayList<>();
        Suspicions.find(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), Weights.standard(),
                Proposer.NONE, found::add, holding -> {
                });
        return found;
    }

    private static BigDecimal quotient(int part, int whole, int times, int decimals) {
        return BigDecimal.valueOf((long) part * times).divide(BigDecimal.valueOf(whole), decimals,
                RoundingMode.HALF_UP);
    }

    @Test
    void whatHoldsIsNoSuspicionOfItsForm() {
        for (int i = 0; i < ROUNDS; i++) {
            int whole = random.nextInt(1_000, 90_000);
            int part = random.nextInt(whole / 10, whole);
            String text = "全县有教师" + whole + "人，其中女教师" + part + "人，占教师总数的" + quotient(part, whole, 100, 2) + "%。";
            assertTrue(suspicions(text).stream().noneMatch(each -> each.form() == Form.SHARE
                    && each.figures().get(1).value().intValue() == part
                    && each.figures().get(2).value().intValue() == whole), text);
        }
    }

    @Test
    void aShareWithASlipIsLikelyWrong() {
        Suspicion found = suspicions("全县有教师3120人，其中女教师1872人，占教师总数的65.0%。").stream()
                .filter(each -> each.form() == Form.SHARE).findFirst().orElseThrow();
        assertEquals(new BigDecimal("60"), found.computed().value().stripTrailingZeros().setScale(0));
    }

    @Test
    void whatIsLookedAtPieceByPieceFollowsFromWhatStandsBeforeThePiece() {
        for (int before = 17; before <= 23; before++) {
            String text = "停用场地5个。".repeat(before) + "全县有教师3120人。其中女教师1872人。女教师占教师总数的65.0%。" + "停用场地5个。".repeat(20);
            List<List<BigDecimal>> shares = new ArrayList<>();
            Suspicions.find(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), Weights.standard(),
                    Proposer.NONE, 10, each -> {
                        if (each.form() == Form.SHARE) {
                            shares.add(each.figures().stream().map(Mention::value).toList());
                        }
                    }, holding -> {
                    });
            assertEquals("[[65.0, 1872, 3120]]", shares.toString(), text);
        }
    }

    @Test
    void ofTheSameFiguresWhatWordsSayIsTold() {
        assertEquals(List.of(Form.DIFFERENCE),
                suspicions("2021年馆均借书5137.60册；2022年馆均借书6484.40册，较2021年增加1346.6册。").stream().map(Suspicion::form)
                        .toList());
    }

    @Test
    void listsOfOneLengthGoTogetherPlaceByPlace() {
        List<Suspicion> found = suspicions(
                "2021年至2023年，三个馆的场地支出分别为6800万元、6780万元、8310万元，购书支出分别为4420万元、4543万元、5100万元，购书支出占场地支出的比例分别为65%、67%、63%。");
        assertEquals(List.of(List.of("63", "51000000", "83100000")), found.stream().map(each -> each.figures().stream()
                .map(figure -> figure.value().toBigInteger().toString()).toList()).toList());
    }

    @Test
    void aRatioIsAsLongAsItsManyAre() {
        assertEquals("165", page("师生比为1:16.5。").get(0).printed().digits());
        assertEquals("165", page("生师比为16.5:1。").get(0).printed().digits());
    }

    @Test
    void aFallIsASlipOfAFall() {
        Quantity fall = page("比上年下降9.64%。").get(0);
        Quantity rise = page("比上年增长9.64%。").get(0);
        List<Quantity> of = page("今年9014.32元，上年9164.90元。").all();
        Bounds computed = Arithmetic.compute(Form.GROWTH, fall, of);
        assertTrue(Likelihood.wrong(Form.GROWTH, fall, of, computed).ofDerived() > 0);
        assertEquals(0, Likelihood.wrong(Form.GROWTH, rise, of, computed).ofDerived(), 0);
    }

    @Test
    void aFitTellsTheLessTheCoarserItIs() {
        Page page = page("甲组8.25万元，乙组82元，相差1.5万元，占12.5%。");
        Quantity percent = page.get(3);
        assertTrue(Likelihood.right(Form.SHARE, percent, new Bounds(12.49, 12.51)) > Likelihood.right(Form.SHARE,
                percent, new Bounds(10, 15)));
        assertEquals(0, Likelihood.right(Form.SHARE, percent, new Bounds(13, 14)), 0);
    }

    @Test
    void aNearMissIsALikelierSlipThanAFarOne() {
        Quantity percent = page("合格率82.4%。").get(0);
        assertTrue(Slips.of(percent, new Bounds(84.2, 84.2)) > Slips.of(percent, new Bounds(31.7, 31.7)));
        assertTrue(Slips.of(percent, new Bounds(8.24, 8.24)) > Slips.of(percent, new Bounds(5.91, 5.91)));
    }

    private static Page page(String text) {
        return Page.of(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()));
    }

    @Test
    void noOperandIsLeftOutThatTheUnitsOfAFormAllow() {
        Page page = page("教师120人，其中女教师80人，教室40间，学位900个，经费3.5万元，另有2亿元，占12.5%，比上年提高2.5%，提高1.5个百分点，"
                + "降低0.5个百分点，师生比1:12，生师比1:11，是上年的2.5倍，为3倍，编号为12，共15，校舍1200平方米，操场800平方米。");
        Features features = new Features(page);
        PairReadings pairs = new PairReadings(page, new PairFeatures(page, features), new Screen(null));
        int allowed = 0;
        for (Form form : Form.values()) {
            for (Quantity derived : page.all()) {
                for (Quantity first : page.all()) {
                    for (Quantity second : page.all()) {
                        if (pairs.canBe(form, derived, first, second)) {
                            allowed++;
                            assertTrue(pairs.canStandIn(form, derived, first)
                                    && pairs.canStandIn(form, derived, second),
                                    () -> form + " of " + derived.kind() + " from " + first.kind() + " and "
                                            + second.kind());
                        }
                    }
                }
            }
        }
        assertTrue(allowed > page.all().size(), "Nothing is allowed");
    }
}
