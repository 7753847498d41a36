package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.report.LargeClasses;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

/** The official report on pages. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ReportPagesTest {

    private static final Pattern NUMBER = Pattern.compile("class=\"figure\" href=\"([^\"]+)\"");

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
        LargeClasses.in(services, city.code(), city.county(), "140621");
        put("/v1/figures", """
                {"figures": [{"region": "%s", "period": "2020", "measure": "governance.population", "value": 123456,
                 "unit": "person", "source": {"document": "统计公报"}}]}""".formatted(city.code()));
        put("/v1/evaluations/2020/" + city.code() + "/narratives/3", """
                {"achievements": "全市{{governance.population}}。"}""");
    }

    private void put(String address, String body) {
        given().auth().oauth2(Tokens.of(city.code(), "reporter")).contentType("application/json").body(body)
                .put(address).then().statusCode(200);
    }

    private String report() {
        return "/cockpit/2020/" + city.code() + "/report";
    }

    private String order() {
        String address = filling(of(city.code(), "reporter")).post(report() + "/pdf").then().statusCode(303)
                .header("Location", containsString(report() + "/pdf/")).extract().header("Location");
        return address.substring(address.indexOf("/cockpit"));
    }

    @Test
    void itsNumbersLeadToPagesThatSayHowTheyCameAbout() {
        String page = of(city.code(), "reporter").get(report() + "/file").then().statusCode(200).extract().asString();
        Set<String> addresses = new TreeSet<>();
        for (Matcher number = NUMBER.matcher(page); number.find();) {
            addresses.add(number.group(1).replace("&amp;", "&"));
        }
        assertTrue(addresses.stream().allMatch(each -> each.startsWith("/cockpit/2020/")), addresses::toString);
        String figure = addresses.stream().filter(each -> each.contains("/measures/governance.population")).findFirst()
                .orElseThrow();
        assertEquals("/cockpit/2020/" + city.code() + "/measures/governance.population?period=2020#why", figure);
        String verdict = addresses.stream().filter(each -> each.contains("/criteria/")).findFirst().orElseThrow();
        for (String address : new String[]{figure, verdict, "/cockpit/2020/" + city.code()}) {
            of(city.code(), "reporter").get(address.split("#")[0]).then().statusCode(200)
                    .contentType(startsWith("text/html"));
        }
        of(city.code(), "reporter").get(figure.split("#")[0]).then().body(containsString("2020年的数值怎样得出"))
                .body(containsString("123,456人")).body(containsString("统计公报"));
    }

    @Test
    void aPdfIsMadeWhileItsReaderLooksElsewhereAndIsFoundAgain() {
        String order = order();
        of(city.code(), "reporter").get(report()).then().statusCode(200).body(containsString(order));
        await().until(() -> of(city.code(), "reporter").get(order).asString().contains("打开 PDF"));
        of(city.code(), "reporter").get(order).then().header("Refresh", equalTo(null));
        of(city.county(), "reporter").get(order + "/file").then().statusCode(403);
        of(city.province(), "inspector").get(order + "/file").then().statusCode(200)
                .contentType("application/pdf").header("Content-Disposition", containsString(".pdf"))
                .body(startsWith("%PDF"));
        VisibleText.requireEnglishWords(of(city.province(), "inspector").cookie("luzhi-language", "en").get(order)
                .then().statusCode(200).body(containsString("Open the PDF")).extract().asString().replaceAll(
                        "<p>[^<]*自评报告</p>", ""));
        of(city.province(), "inspector").get(order.replace("/2020/", "/2021/")).then().statusCode(404)
                .body(containsString("没有这份 PDF"));
        of(city.code(), "reporter").get(report() + "/file?format=pdf").then().statusCode(303)
                .header("Location", endsWith(report()));
    }

    @Test
    void nobodyOutsideOfTheRegionOrdersOne() {
        filling(of(city.county(), "reporter")).post(report() + "/pdf").then().statusCode(403);
        of(city.code(), "reporter").post(report() + "/pdf").then().statusCode(403)
                .body(containsString("不是从本系统的页面提交"));
        of(city.code(), "reporter").get(report()).then().body(not(containsString("/report/pdf/")));
    }
}
