package luzhi.report.assessment.gap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.report.LargeClasses;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class GapResourceTest {

    private static final String CITY = "140500";
    private static final String COUNTY = "140502";

    StubbedServices services;

    @Test
    void whatIsMissingIsToldInItsUnitCountyByCountyAndSummed() {
        LargeClasses.in(services, CITY, COUNTY, "140521");
        String gap = "gaps.find { it.criterion == '9.1' }.";
        given().auth().oauth2(Tokens.of(CITY, "reviewer")).header("Accept-Language", "en")
                .get("/v1/evaluations/2020/" + CITY + "/gaps").then().statusCode(200)
                .body(gap + "verdict", equalTo("not-met")).body(gap + "gap", is(7))
                .body(gap + "remedy.from", is(7)).body(gap + "remedy.to", is(0)).body(gap + "remedy.change", is(-7))
                .body(gap + "remedy.unitTitle", equalTo("classes"))
                .body(gap + "counties.region", contains(COUNTY))
                .body(gap + "counties[0].remedy.change", is(-7))
                .body(gap + "sum.change", is(-7)).body(gap + "sum.counties", is(1))
                .body("totals.findAll { it.measure == 'infrastructure.large-classes' }.change", contains(-7))
                .body("totals.find { it.measure == 'infrastructure.large-classes' }.criteria", hasItem("9.1"));
    }

    @Test
    void theSameIsHadAsAWorkbook() {
        LargeClasses.in(services, CITY, COUNTY, "140521");
        byte[] workbook = given().auth().oauth2(Tokens.of(CITY, "reviewer")).header("Accept-Language", "en")
                .get("/v1/evaluations/2020/" + CITY + "/gaps?format=xlsx").then().statusCode(200)
                .header("Content-Disposition", containsString("gaps-2020-140500.xlsx")).extract().asByteArray();
        try (RowReader rows = RowFiles.open(new ByteArrayInputStream(workbook), RowFiles.XLSX, null)) {
            boolean found = false;
            while (!found && rows.next()) {
                found = "9.1".equals(rows.cell(1));
            }
            assertEquals("7", rows.cell(8));
            assertEquals("-7", rows.cell(14));
            assertEquals("classes", rows.cell(15));
        }
    }
}
