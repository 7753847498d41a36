package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The sample city from its findings to its publication, over the packaged suite; the order is that of the procedure. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.PROCEDURE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JudgementIT {

    private static final String CITY = "620700";
    private static final List<String> COUNTIES = List.of("620702", "620721", "620722", "620723", "620724", "620725");
    private static final String EVALUATION = "/v1/evaluations/2020/" + CITY;
    /** Of the contradictions in reference/consistency.md, those that lie in the figures of one year. */
    private static final int CONTRADICTIONS = 17;

    @TempDir
    private Path temporary;

    private final RunningSuite running;

    JudgementIT(RunningSuite running) {
        this.running = running;
    }

    private OfficeCalls office(String user, String region, String... roles) {
        return new OfficeCalls(running.address(Service.REPORT), user == null
                ? null
                : DemoToken.mint(running.key(), user, region, List.of(roles), Instant.now()));
    }

    private OfficeCalls city() {
        return office("city office", CITY, "reporter", "reviewer");
    }

    private OfficeCalls province() {
        return office("province office", "620000", "reviewer");
    }

    @Test
    @Order(1)
    void everyContradictionThatLiesInTheFiguresIsFound() {
        Set<String> relations = new TreeSet<>();
        city().get(EVALUATION).require(200).json().path("findings").forEach(found -> {
            assertTrue(found.path("message").asText().length() > 20, found::toString);
            if (found.has("relation")) {
                relations.add(found.path("relation").asText());
            }
        });
        assertTrue(relations.size() >= CONTRADICTIONS, relations::toString);
    }

    @Test
    @Order(2)
    void theCityWaitsForItsCounties() {
        city().post(EVALUATION + "/submission/submit", "{}").require(409);
        Set<String> codes = new TreeSet<>();
        city().get(EVALUATION + "/submission").require(200).json().path("blocking")
                .forEach(each -> codes.add(each.path("code").asText()));
        assertTrue(codes.containsAll(Set.of("region-unfinished", "finding-unanswered")), codes::toString);
    }

    @Test
    @Order(3)
    void theCountiesSubmitAndTheCityAccepts() {
        for (String county : COUNTIES) {
            OfficeCalls office = office("county office " + county, county, "reporter", "reviewer");
            office.submit("/v1/evaluations/2020/" + county);
            office.post("/v1/evaluations/2020/" + county + "/submission/accept", "{}").require(403);
            city().post("/v1/evaluations/2020/" + county + "/submission/accept", "{}").require(200);
        }
    }

    @Test
    @Order(4)
    void theCitySubmitsIsReturnedAndSubmitsAgain() {
        assertEquals(1, city().submit(EVALUATION).at("/seal/number").asInt());
        city().put(EVALUATION + "/narratives/5", "{\"achievements\": \"x\"}").require(409);
        province().post(EVALUATION + "/submission/return",
                "{\"reasons\": [{\"item\": \"narrative:5\", \"reason\": \"缺少文字说明\"}]}").require(200);
        city().put(EVALUATION + "/narratives/5", """
                {"achievements": "附加征收{{finance.education-surcharges-collected@2019 | 万元}}，已全额拨付。"}""").require(200);
        assertEquals(2, city().submit(EVALUATION).at("/seal/number").asInt());
        JsonNode changes = city().get(EVALUATION + "/seals/2/changes?since=1").require(200).json();
        assertTrue(changes.toString().contains("6623"), changes::toString);
    }

    @Test
    @Order(5)
    void theSealIsJudgedAgainOfflineAndAForgeryIsNoticed() throws IOException, InterruptedException {
        Path first = Files.write(temporary.resolve("1.json"), city().get(EVALUATION + "/seals/1").require(200).bytes());
        Path second = Files.write(temporary.resolve("2.json"),
                city().get(EVALUATION + "/seals/2").require(200).bytes());
        Files.write(temporary.resolve("2.json.jws"),
                city().get(EVALUATION + "/seals/2/signature").require(200).bytes());
        Path keys = Files.write(temporary.resolve("keys.json"),
                office(null, null).get("/v1/seals/keys").require(200).bytes());
        assertEquals(0, verify("--key=" + keys, second, first));
        assertEquals(3, verify(first));
        String forged = Files.readString(second).replace("\"completedTasks\":13", "\"completedTasks\":14");
        assertEquals(1, verify(Files.writeString(temporary.resolve("forged.json"), forged), first));
        assertTrue(city().get(EVALUATION + "/seals").require(200).json().path("seals").findValuesAsText("intact")
                .equals(List.of("true", "true")));
    }

    private static int verify(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        RunningSuite.file("tools/verify/LuzhiVerify.java").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        System.out.println(said);
        return code;
    }

    @Test
    @Order(6)
    void theProvinceInspectsAcceptsAndPublishes() {
        OfficeCalls inspector = office("inspector", "620000", "inspector");
        inspector.put(EVALUATION + "/inspection/9.1", """
                {"verdict": "met", "opinion": "抽查班级名册，属实"}""").require(200);
        inspector.put(EVALUATION + "/inspection/4.2", """
                {"verdict": "not-met", "opinion": "生均数为五个学段之和"}""").require(200);
        province().post(EVALUATION + "/submission/accept", "{}").require(200);
        JsonNode credibility = province().get("/v1/credibility?region=" + CITY).require(200).json();
        assertTrue(credibility.toString().contains("50"), credibility::toString);
        assertEquals(404, office(null, null).get("/v1/published/2020/" + CITY).status());
        province().post(EVALUATION + "/submission/publish", "{}").require(200);
        JsonNode published = office(null, null).get("/v1/published/2020/" + CITY).require(200).json();
        assertEquals(13, published.path("completedTasks").asInt());
        assertTrue(!published.toString().contains("city office"), "nobody is named in public");
    }

    @Test
    @Order(7)
    void whatIsOpenIsRectified() {
        office(null, null).get(EVALUATION + "/rectifications").require(401);
        JsonNode due = city().get(EVALUATION + "/rectifications/due").require(200).json();
        assertTrue(due.toString().contains("10.3"), due::toString);
        city().post(EVALUATION + "/rectifications", """
                {"criterion": "10.3", "problem": "两所配套园仍在协商", "measures": "逐园签订移交协议", "owner": "市教育局",
                 "deadline": "2026-12-31"}""").require(201);
        JsonNode month = province()
                .get("/v1/rectifications?within=620000&month="
                        + java.time.YearMonth.now(java.time.ZoneId.of("Asia/Shanghai")))
                .require(200).json();
        assertTrue(month.toString().contains("10.3"), month::toString);
    }
}
