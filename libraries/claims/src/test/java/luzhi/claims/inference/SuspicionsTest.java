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
        assertTrue(found.severity().isPresent());
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
}
