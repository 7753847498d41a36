package luzhi.boarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Service;

/** The tree of regions is public knowledge: every role of every place reads all of it, as of any day. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegionsTest {

    private static final Service COUNTY = Service.as("110101", "reporter");
    private static final String LAST_DAY_OF_QIAODONG = "2020-06-22";
    private static final String FIRST_DAY_OF_XIANGDU = "2020-06-23";

    private static ValidatableResponse regions(String query) {
        return COUNTY.describedRequest().get("/v1/regions" + query).then().statusCode(200);
    }

    private static List<String> pagesOf(String query) {
        List<String> codes = new ArrayList<>();
        String address = "/v1/regions?" + query;
        while (address != null) {
            Response page = COUNTY.request().urlEncodingEnabled(false).get(address);
            assertEquals(200, page.statusCode(), page::asString);
            codes.addAll(page.jsonPath().getList("regions.code"));
            String link = page.header("Link");
            address = link == null ? null : link.substring(link.indexOf("/v1/regions"), link.indexOf('>'));
        }
        return codes;
    }

    @Test
    void aCountyIsShownWithAllThatIsAboveIt() {
        COUNTY.describedRequest().get("/v1/regions/620702").then().statusCode(200)
                .body("name", equalTo("甘州区")).body("level", equalTo("county")).body("parent", equalTo("620700"))
                .body("path.code", contains("100000", "620000", "620700"))
                .body("path.name", contains("全国", "甘肃省", "张掖市"))
                .body("children", equalTo(0)).body("validFrom", equalTo("2016-07-31"))
                .body("$", not(hasKey("validTo")));
    }

    @Test
    void whatHasNoPrefectureStandsDirectlyBelowItsProvince() {
        COUNTY.describedRequest().get("/v1/regions/429004").then().statusCode(200).body("parent", equalTo("420000"))
                .body("path.code", contains("100000", "420000"));
        int children = COUNTY.describedRequest().get("/v1/regions/420000").jsonPath().getInt("children");
        List<String> below = COUNTY.describedRequest().get("/v1/regions?within=420000").jsonPath()
                .getList("regions.findAll { it.parent == '420000' }.code");
        assertEquals(below.size(), children);
        assertTrue(below.contains("429004") && below.contains("420100"), below::toString);
    }

    @Test
    void theCountryHasNothingAbove() {
        COUNTY.describedRequest().get("/v1/regions/100000").then().statusCode(200).body("$", not(hasKey("parent")))
                .body("path", hasSize(0)).body("children", equalTo(34));
    }

    @Test
    void allBelowOneAreListedWithoutItself() {
        regions("?within=620700").body("regions.code",
                contains("620702", "620721", "620722", "620723", "620724", "620725"));
        regions("?within=620702").body("regions", hasSize(0));
    }

    @Test
    void levelAndNameNarrowTheListDown() {
        regions("?level=province").body("regions", hasSize(34)).body("regions.parent", everyItem(equalTo("100000")));
        regions("?search=张掖").body("regions.code", contains("620700"));
        regions("?search=裕固&within=620000&level=county").body("regions.name", contains("肃南裕固族自治县"));
        regions("?search=张掖&level=county").body("regions", hasSize(0));
    }

    @Test
    void aRegionIsWhatItWasOnThatDay() {
        COUNTY.describedRequest().get("/v1/regions/130502?on=" + LAST_DAY_OF_QIAODONG).then().statusCode(200)
                .body("name", equalTo("桥东区")).body("validTo", equalTo(LAST_DAY_OF_QIAODONG));
        COUNTY.describedRequest().get("/v1/regions/130502?on=" + FIRST_DAY_OF_XIANGDU).then().statusCode(200)
                .body("name", equalTo("襄都区")).body("validTo", nullValue());
        regions("?within=130500&on=" + LAST_DAY_OF_QIAODONG).body("regions.code", hasItem("130521"));
        regions("?within=130500&on=" + FIRST_DAY_OF_XIANGDU).body("regions.code", not(hasItem("130521")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/regions/620799", "/v1/regions/130521", "/v1/regions/62070", "/v1/regions/zhangye",
            "/v1/regions/620702?on=1911-10-10"})
    void whatIsNoRegionOnThatDayIsNotFound(String address) {
        assertEquals(Set.of("no-such-region"), Problems.errors(COUNTY.request().get(address), 404));
    }

    @Test
    void pagesMakeUpTheWholeListInOrder() {
        List<String> paged = pagesOf("within=620000&limit=7");
        List<String> whole = COUNTY.request().get("/v1/regions?within=620000").jsonPath().getList("regions.code");
        assertEquals(whole, paged);
        assertEquals(List.copyOf(new TreeSet<>(whole)), paged);
    }

    @Test
    void allThatIsWrongWithAQuestionIsToldAtOnce() {
        assertEquals(Set.of("unknown-region within", "unknown-level level", "invalid-date on",
                "limit-out-of-range limit", "unknown-cursor after"),
                Problems.errors(COUNTY.request()
                        .get("/v1/regions?within=62079&level=village&on=2020-02-30&limit=0&after=x"), 400));
        assertEquals(Set.of("unknown-region within", "search-out-of-length search", "unknown-cursor after"),
                Problems.errors(COUNTY.request().queryParam("search", " ")
                        .get("/v1/regions?within=620799&after=NjIwNzAwCjEy"), 400));
        assertEquals(Set.of("search-out-of-length search"),
                Problems.errors(COUNTY.request().get("/v1/regions?search=" + "县".repeat(51)), 400));
    }
}
