package luzhi.report.cockpit;

import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** Where files are handed over and read. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class EvidencePageTest {

    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private String page() {
        return "/cockpit/2020/" + city.code() + "/evidence";
    }

    private ValidatableResponse hand(RequestSpecification browser, String name, List<String> backs, String dated,
            String file, String text) {
        RequestSpecification form = browser.header("Sec-Fetch-Site", "same-origin").multiPart(text("name", name))
                .multiPart(text("dated", dated));
        backs.forEach(criterion -> form.multiPart(text("criterion", criterion)));
        return form.multiPart("file", file, text.getBytes(StandardCharsets.UTF_8)).post(page()).then();
    }

    private static MultiPartSpecification text(String field, String typed) {
        return new MultiPartSpecBuilder(typed).controlName(field).charset(StandardCharsets.UTF_8).build();
    }

    private RequestSpecification reporter() {
        return of(city.code(), "reporter");
    }

    @Test
    void aFileIsHandedOverReadAndWithdrawn() {
        reporter().get(page() + "?criterion=1.5").then().statusCode(200)
                .body(containsString("enctype=\"multipart/form-data\""))
                .body(containsString("name=\"criterion\" value=\"1.5\" checked"));
        hand(reporter(), "纪要<b>", List.of("1.4", "1.5"), "2019-03-01", "纪要.txt", "会议纪要").statusCode(303)
                .header("Location", endsWith("/evidence")).cookie("luzhi-notice", "evidence-kept");
        String list = reporter().cookie("luzhi-notice", "evidence-kept").get(page()).then().statusCode(200)
                .body(containsString("role=\"status\">材料已存入")).body(containsString("纪要&lt;b&gt;"))
                .body(containsString("早于所佐证的时期")).extract().asString();
        Matcher id = Pattern.compile("/evidence/(\\d+)/file").matcher(list);
        Assertions.assertTrue(id.find());
        reporter().get(page() + "/" + id.group(1) + "/file").then().statusCode(200).body(equalTo("会议纪要"))
                .header("Content-Disposition", containsString("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
        filling(of(city.code(), "inspector")).post(page() + "/" + id.group(1) + "/withdraw").then().statusCode(403);
        filling(reporter()).post(page() + "/" + id.group(1) + "/withdraw").then().statusCode(303)
                .header("Location", endsWith("/evidence"));
        reporter().get(page()).then().body(not(containsString("纪要&lt;b&gt;")));
        filling(reporter()).post(page() + "/" + id.group(1) + "/withdraw").then().statusCode(404)
                .contentType(startsWith("text/html"));
    }

    @Test
    void aFileThatIsRefusedLeavesWhatWasSaidOfIt() {
        hand(reporter(), "minutes", List.of("99.9"), "", "a.txt", "x").statusCode(400)
                .body(containsString("role=\"alert\"")).body(containsString("value=\"minutes\""));
        hand(reporter(), "minutes", List.of(), "2019-03-01", "a.txt", "x").statusCode(400)
                .body(containsString("value=\"minutes\"")).body(containsString("value=\"2019-03-01\""));
        hand(reporter(), "", List.of("1.4"), "", "a.txt", "x").statusCode(400)
                .body(containsString("缺少字段 材料名称"));
        hand(reporter(), "minutes", List.of("1.4"), "soon", "a.txt", "x").statusCode(400)
                .body(containsString("soon")).body(containsString("value=\"1.4\" checked"));
        hand(reporter(), "minutes", List.of("1.4"), "", "a.exe", "x").statusCode(415)
                .contentType(startsWith("text/html"));
        hand(reporter(), "minutes", List.of("1.4"), "", "a.pdf", "x").statusCode(400)
                .body(containsString("value=\"minutes\""));
    }

    @Test
    void nobodyHandsOverForOthers() {
        hand(of(city.county(), "reporter"), "minutes", List.of("1.4"), "", "a.txt", "x").statusCode(403);
        hand(of(city.province(), "inspector"), "minutes", List.of("1.4"), "", "a.txt", "x").statusCode(403);
        reporter().multiPart("file", "a.txt", new byte[]{'x'}).post(page()).then()
                .statusCode(403).body(containsString("不是从本系统的页面提交"));
        of(city.province(), "inspector").get(page()).then().statusCode(200).body(not(containsString("type=\"file\"")))
                .body(not(containsString("<fieldset")));
    }
}
