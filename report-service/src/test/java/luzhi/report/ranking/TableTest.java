package luzhi.report.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.kernel.region.RegionCode;
import luzhi.kernel.region.RegionDirectory;
import luzhi.report.evaluation.TaskStatus;
import luzhi.report.evaluation.Verdict;

class TableTest {

    private static final RegionDirectory REGIONS = new RegionDirectory();

    private static Standing standing(String region, int completed, int met, String enrolment) {
        Map<Integer, TaskStatus> tasks = new HashMap<>();
        for (int task = 1; task <= 14; task++) {
            tasks.put(task, task <= completed ? TaskStatus.COMPLETED : TaskStatus.NOT_COMPLETED);
        }
        return new Standing(REGIONS.find(new RegionCode(region), LocalDate.of(2020, 10, 31)).orElseThrow(), tasks,
                Map.of(Verdict.MET, met), enrolment == null ? null : new BigDecimal(enrolment), null);
    }

    private static List<String> ranks(List<Table.Placed> placed) {
        return placed.stream().map(each -> each.standing().region().code() + " " + each.rank()).toList();
    }

    @Test
    void equalsShareTheBetterRankAndTheNextOneIsLeftOut() {
        assertEquals(List.of("620702 1", "620721 2", "620723 2", "620722 4"),
                ranks(new Table(List.of(standing("620721", 13, 80, null), standing("620722", 12, 99, null),
                        standing("620723", 13, 80, null), standing("620702", 13, 81, null))).listAll()));
    }

    @Test
    void regionsAreRankedAmongThoseOfTheirLevel() {
        assertEquals(List.of("620700 1", "620702 1"),
                ranks(new Table(List.of(standing("620702", 14, 90, null), standing("620700", 3, 10, null))).listAll()));
    }

    @Test
    void similarAreThoseOfTheLevelWithHalfToTwiceTheStudents() {
        List<Table.Placed> placed = new Table(List.of(standing("620702", 10, 1, "1000"),
                standing("620721", 12, 1, "500"), standing("620722", 13, 1, "2000"), standing("620723", 14, 1, "2001"),
                standing("620724", 9, 1, null))).listAll();
        Table.Placed middle = placed.stream().filter(each -> each.standing().region().code().text().equals("620702"))
                .findFirst().orElseThrow();
        assertEquals(2, middle.peers().regions());
        assertEquals(3, middle.peers().rank());
        assertEquals(new BigDecimal("12.5"), middle.peers().medianCompletedTasks());
        assertNull(placed.get(placed.size() - 1).peers());
    }
}
