package luzhi.boarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.testkit.OldDatabase;
import luzhi.testkit.Service;

/** Rows that were stored before registers kept their history by themselves are there after an update, and go on. */
@QuarkusTest
@WithTestResource(value = OldDatabase.class, initArgs = {
        @ResourceArg(name = OldDatabase.VERSION, value = "20261124.01"),
        @ResourceArg(name = OldDatabase.ROWS, value = "old-rows.sql")})
class OldDataTest {

    private static final Service OFFICE = Service.as("620700", "reporter");

    private static ValidatableResponse get(String address) {
        return OFFICE.request().get("/v1/repairs" + address).then().statusCode(200);
    }

    @Test
    void aRowSaysWhatItSaidAndWhoSaidIt() {
        get("/1").header("ETag", "\"2\"").body("cost", equalTo(100.50F)).body("recordedBy", equalTo("two@620700"))
                .body("source", nullValue());
        get("/2/revisions").body("rows.recordedBy", contains("one@620700"))
                .body("rows[0].source.document", equalTo("年报"));
    }

    @Test
    void whatWasDoneThenIsToldToo() {
        ValidatableResponse changes = OFFICE.request().get("/v1/changes?limit=3").then().statusCode(200)
                .body("type", contains("luzhi.register.imported", "luzhi.register.changed", "luzhi.register.deleted"))
                .body("data.by", contains("one@620700", "two@620700", "three@620700"))
                .body("data.changed.regions.written.flatten()", contains(2, 1, 0))
                .body("data.changed.regions.removed.flatten()", contains(0, 0, 1));
        String removed = changes.extract().path("[2].data.changed[0].removedAddress");
        OFFICE.request().urlEncodingEnabled(false).get(removed).then().statusCode(200)
                .body("removed.id", contains(2)).body("removed.revision", contains(1));
    }

    @Test
    void aRowGoesOnWhereItWas() {
        OFFICE.request().contentType("application/json").header("If-Match", "\"2\"")
                .body("""
                        {"region": "620702", "period": "2019", "lot": 1, "contract": "a", "kind": "roof", "cost": 120, "begun": "2019-03-01"}""")
                .put("/v1/repairs/1").then().statusCode(200).body("revision", equalTo(3));
        get("/1/revisions").body("rows.revision", contains(1, 2, 3))
                .body("rows.recordedBy", contains("one@620700", "two@620700", "reporter@620700"))
                .body("rows.cost.collect { it as int }", contains(100, 100, 120));
    }
}
