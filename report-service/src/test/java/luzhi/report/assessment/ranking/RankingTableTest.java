package luzhi.report.assessment.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;

class RankingTableTest {

    private static final RegionDirectory REGIONS = new RegionDirectory();

    private static RegionRank standing(String region, int completed, int met, String enrolment) {
        Map<Integer, TaskStatus> tasks = new HashMap<>();
        for (int task = 1; task <= 14; task++) {
            tasks.put(task, task <= completed ? TaskStatus.COMPLETED : TaskStatus.NOT_COMPLETED);
        }
        return new RegionRank(REGIONS.find(new RegionCode(region), LocalDate.of(2020, 10, 31)).orElseThrow(), tasks,
                Map.of(Verdict.MET, met), enrolment == null ? null : new BigDecimal(enrolment), null);
    }

    private static List<String> ranks(List<RankingTable.Placed> placed) {
        return placed.stream().map(each -> each.standing().region().code() + " " + each.rank()).toList();
    }

    @Test
    void equalsShareTheBetterRankAndTheNextOneIsLeftOut() {
        assertEquals(List.of("620702 1", "620721 2", "620723 2", "620722 4"),
                ranks(new RankingTable(List.of(standing("620721", 13, 80, null), standing("620722", 12, 99, null),
                        standing("620723", 13, 80, null), standing("620702", 13, 81, null))).listAll()));
    }

    @Test
    void whatCouldNotBeJudgedHasNoRankAndCountsForNobody() {
        RegionRank unknown = new RegionRank(standing("620721", 0, 0, null).region(),
                Map.of(1, TaskStatus.INSUFFICIENT_DATA, 2, TaskStatus.COMPLETED),
                Map.of(Verdict.NOT_EVALUABLE, 100, Verdict.NOT_APPLICABLE, 2), new BigDecimal("1000"), null);
        List<RankingTable.Placed> placed = new RankingTable(
                List.of(unknown, standing("620702", 0, 1, "1000"), standing("620722", 1, 1, "1000"))).listAll();
        assertEquals(List.of("620722 1", "620702 2", "620721 null"), ranks(placed));
        assertEquals(List.of(2, 2, 2), placed.stream().map(RankingTable.Placed::among).toList());
        assertEquals(1, placed.get(0).peers().regions());
        assertNull(placed.get(2).peers());
    }

    @Test
    void regionsAreRankedAmongThoseOfTheirLevel() {
        assertEquals(List.of("620700 1", "620702 1"),
                ranks(new RankingTable(List.of(standing("620702", 14, 90, null), standing("620700", 3, 10, null)))
                        .listAll()));
    }

    @Test
    void similarAreThoseOfTheLevelWithHalfToTwiceTheStudents() {
        List<RankingTable.Placed> placed = new RankingTable(List.of(standing("620702", 10, 1, "1000"),
                standing("620721", 12, 1, "500"), standing("620722", 13, 1, "2000"), standing("620723", 14, 1, "2001"),
                standing("620724", 9, 1, null))).listAll();
        RankingTable.Placed middle = placed.stream()
                .filter(each -> each.standing().region().code().text().equals("620702"))
                .findFirst().orElseThrow();
        assertEquals(2, middle.peers().regions());
        assertEquals(3, middle.peers().rank());
        assertEquals(new BigDecimal("12.5"), middle.peers().medianCompletedTasks());
        assertNull(placed.get(placed.size() - 1).peers());
    }

    /** By the definition, each against each. */
    private static RankingTable.Peers peers(RankingTable.Placed own, List<RankingTable.Placed> all) {
        BigDecimal students = own.standing().enrolment();
        List<RegionRank> similar = students == null
                ? List.of()
                : all.stream().filter(each -> each != own)
                        .map(RankingTable.Placed::standing).filter(each -> each.enrolment() != null
                                && each.enrolment().signum() > 0 && students.signum() > 0
                                && each.enrolment().compareTo(students.add(students)) <= 0
                                && students.compareTo(each.enrolment().add(each.enrolment())) <= 0)
                        .toList();
        if (similar.isEmpty()) {
            return null;
        }
        long better = similar.stream().filter(each -> RegionRank.BEST_FIRST.compare(each, own.standing()) < 0).count();
        List<Long> completed = similar.stream().map(RegionRank::completedTasks).sorted().toList();
        BigDecimal twice = BigDecimal.valueOf(completed.get((completed.size() - 1) / 2)
                + completed.get(completed.size() / 2));
        return new RankingTable.Peers(similar.size(), (int) better + 1, twice.divide(BigDecimal.valueOf(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 200})
    void amongManyEachHasThePeersThatTheDefinitionSays(int regions) {
        RandomGenerator draw = RandomGeneratorFactory.of("L64X128MixRandom").create(regions);
        List<RegionRank> standings = REGIONS.listAll(LocalDate.of(2020, 10, 31)).stream()
                .filter(region -> region.level() == RegionLevel.COUNTY).limit(regions)
                .map(region -> standing(region.code().text(), draw.nextInt(15), 1 + draw.nextInt(3),
                        draw.nextInt(10) == 0 ? null : String.valueOf(draw.nextInt(60))))
                .toList();
        List<RankingTable.Placed> placed = new RankingTable(standings).listAll();
        assertEquals(regions, placed.size());
        placed.forEach(each -> {
            RankingTable.Peers expected = peers(each, placed);
            assertEquals(expected == null, each.peers() == null, () -> standings.toString());
            if (expected != null) {
                assertEquals(expected.regions(), each.peers().regions(), () -> standings.toString());
                assertEquals(expected.rank(), each.peers().rank(), () -> standings.toString());
                assertEquals(0, expected.medianCompletedTasks().compareTo(each.peers().medianCompletedTasks()),
                        () -> standings.toString());
            }
        });
    }
}
