package luzhi.report.cockpit;

import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

    private ValidatableResponse hand(RequestSpecification browser, String query, String file, String text) {
        return browser.header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", file, text.getBytes(StandardCharsets.UTF_8)).post(page() + query).then();
    }

    private RequestSpecification reporter() {
        return of(city.code(), "reporter");
    }

    @Test
    void aFileIsHandedOverReadAndWithdrawn() {
        String said = "?name=%E7%BA%AA%E8%A6%81%3Cb%3E&criterion=1.4&criterion=1.5&dated=2019-03-01";
        filling(reporter()).formParam("name", "纪要<b>").formParam("criterion", "1.4", "1.5")
                .formParam("dated", "2019-03-01").post(page() + "/label").then().statusCode(303)
                .header("Location", endsWith("/evidence" + said + "#file"));
        filling(reporter()).formParam("name", "纪要").formParam("dated", "").post(page() + "/label").then()
                .header("Location", endsWith("/evidence?name=%E7%BA%AA%E8%A6%81#file"));
        reporter().urlEncodingEnabled(false).get(page() + said).then().statusCode(200)
                .body(containsString("enctype=\"multipart/form-data\"")).body(containsString("纪要&lt;b&gt;"));
        hand(reporter().urlEncodingEnabled(false), said, "纪要.txt", "会议纪要").statusCode(303)
                .header("Location", endsWith("/evidence?kept=true"));
        String list = reporter().get(page() + "?kept=true").then().statusCode(200)
                .body(containsString("role=\"status\"")).body(containsString("纪要&lt;b&gt;"))
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
        hand(reporter(), "?name=minutes&criterion=99.9", "a.txt", "x").statusCode(400)
                .body(containsString("role=\"alert\"")).body(containsString("minutes"));
        hand(reporter(), "?name=minutes", "a.txt", "x").statusCode(400).body(containsString("minutes"));
        hand(reporter(), "?name=minutes&criterion=1.4&dated=soon", "a.txt", "x").statusCode(400)
                .body(containsString("soon"));
        hand(reporter(), "?name=minutes&criterion=1.4", "a.exe", "x").statusCode(415)
                .contentType(startsWith("text/html"));
        hand(reporter(), "?name=minutes&criterion=1.4", "a.pdf", "x").statusCode(400)
                .body(containsString("minutes"));
    }

    @Test
    void nobodyHandsOverForOthers() {
        hand(of(city.county(), "reporter"), "?name=minutes&criterion=1.4", "a.txt", "x").statusCode(403);
        hand(of(city.province(), "inspector"), "?name=minutes&criterion=1.4", "a.txt", "x").statusCode(403);
        reporter().multiPart("file", "a.txt", new byte[]{'x'}).post(page() + "?name=minutes&criterion=1.4").then()
                .statusCode(403).body(containsString("不是从本系统的页面提交"));
        of(city.province(), "inspector").get(page()).then().statusCode(200).body(not(containsString("type=\"file\"")))
                .body(not(containsString("<fieldset")));
    }
}
