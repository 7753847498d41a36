package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.launcher.Api.Answer;

/** The sample city's synthetic registers against what its report states, over the packaged suite. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.BESIDE)
class SampleRegistersIT {

    @TempDir
    private Path temporary;

    /** Stated figures that contradict others; the registers follow the others. Why, says samples/zhangye/registers/README.md. */
    private static final Map<String, String> CONTRADICTED = new TreeMap<>(Map.of(
            "finance.general-public-budget-education-expenditure-growth 2019", "7.43",
            "finance.per-student-general-public-budget-education-expenditure 2018", "12477.21",
            "finance.per-student-general-public-budget-education-expenditure 2019", "13466.91",
            "finance.per-student-general-public-budget-education-expenditure-growth 2019", "7.93",
            "infrastructure.bandwidth-per-classroom 2020", "3.42",
            "infrastructure.bandwidth-per-school 2020", "35.19",
            "infrastructure.inclusive-share-of-private-kindergartens 2020", "88.24",
            "infrastructure.public-and-inclusive-share-of-kindergartens 2020", "97.99",
            "infrastructure.public-kindergarten-enrolment-share 2020", "68.72",
            "infrastructure.schools 2020", "668.00"));

    private static final int DERIVED_AS_STATED = 120;

    private final RunningSuite running;

    SampleRegistersIT(RunningSuite running) {
        this.running = running;
    }

    @Test
    void giveTheStatedFiguresButThoseThatContradictOneAnother() {
        Map<String, String> different = new TreeMap<>();
        List<String> same = new ArrayList<>();
        for (Service service : Service.values()) {
            for (SampleFigure figure : running.figures(service)) {
                derived(service, figure).ifPresent(value -> {
                    if (figure.value().subtract(value).abs().compareTo(tolerance(figure.value())) <= 0) {
                        same.add(figure.name());
                    } else {
                        different.put(figure.measure() + " " + figure.period(),
                                value.setScale(2, RoundingMode.HALF_EVEN).toPlainString());
                    }
                });
            }
        }
        assertEquals(CONTRADICTED, different);
        assertEquals(DERIVED_AS_STATED, same.size(), same::toString);
    }

    /** Half of the last decimal that was printed. */
    private static BigDecimal tolerance(BigDecimal stated) {
        return new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, stated.scale()));
    }

    private Optional<BigDecimal> derived(Service service, SampleFigure figure) {
        Answer answer = running.api(service, DemoToken.CITY)
                .get("/v1/figures?origin=derived&region=" + figure.region() + "&measure=" + figure.measure()
                        + "&period=" + URLEncoder.encode(figure.period(), StandardCharsets.UTF_8));
        return StreamSupport.stream(answer.body().path("figures").spliterator(), false)
                .filter(each -> Api.JSON.convertValue(each.path("dimensions"), Map.class).equals(figure.dimensions()))
                .findFirst().map(each -> each.path("value").decimalValue());
    }

    @Test
    void traceARateToTheRowsOfItsSchools() {
        Api infrastructure = running.api(Service.of("infrastructure"), DemoToken.CITY);
        JsonNode rate = infrastructure.get(
                "/v1/figures/trace?measure=infrastructure.classroom-connection-rate&region=620700&period=2020").body();
        JsonNode all = rate.at("/inputs/0");
        assertEquals("100 * connected / all", rate.at("/formula/symbols").asText());
        assertEquals(4062, all.path("value").asInt());
        assertEquals("school-censuses", all.at("/evidence/register").asText());
        JsonNode first = all.at("/evidence/rows/0");
        JsonNode row = infrastructure.get(first.path("link").asText()).body();
        assertEquals(first.path("value").asInt(), row.path("classrooms").asInt());
        assertEquals("city", all.at("/evidence/recordings/0/recordedBy").asText());
    }

    /** The official worked example of the coefficient of variation: 0.5153, printed as 0.52. */
    @Test
    void weighTheDisparityOfBooksByStudents() throws IOException {
        int[][] schools = {{45, 279}, {37, 137}, {89, 935}, {76, 160}, {55, 402}};
        StringBuilder names = new StringBuilder(
                "region,code,name,kind,stage,ownership,administration,location,opened,closed\n");
        StringBuilder censuses = new StringBuilder(
                "region,school,year,stage,principal,teachingPoint,ownership,administration,"
                        + "location,students,admissions,classes,floorArea,teachingArea,sportsArea,equipmentValue,computers,books,"
                        + "classrooms,connectedClassrooms,connected,bandwidth,bandwidthUsed\n");
        for (int i = 0; i < schools.length; i++) {
            String code = "620802000" + i;
            names.append("620802,").append(code).append(",示例小学").append(i)
                    .append(",ordinary,primary,public,county,rural,,\n");
            censuses.append("620802,").append(code).append(",2020,primary,true,false,public,county,rural,")
                    .append(schools[i][0]).append(",5,6,100,50,50,1000,5,").append(schools[i][1])
                    .append(",6,6,true,100,1\n");
        }
        Api province = running.api(Service.of("infrastructure"), DemoToken.PROVINCE);
        take(province, "schools", names);
        take(province, "school-censuses", censuses);
        JsonNode figures = province.get("/v1/figures?origin=derived&region=620802&period=2020"
                + "&measure=infrastructure.books-disparity&dimensions=stage:primary").body().path("figures");
        assertEquals(new BigDecimal("0.5153"),
                figures.at("/0/value").decimalValue().setScale(4, RoundingMode.HALF_UP));
    }

    private void take(Api api, String register, CharSequence rows) throws IOException {
        Path file = temporary.resolve(register + ".csv");
        Files.writeString(file, rows);
        Answer answer = api.post("/v1/" + register + "/import", "text/csv", file);
        assertEquals(200, answer.status(), () -> answer.body().toPrettyString());
    }
}
