package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.FigureRow;
import luzhi.testkit.Json;
import luzhi.testkit.Offer;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DecimalsTest {

    /** More digits than a double has. */
    private static final String EXACT = "12345678901234567";

    private Offer measure;
    private Service office;
    private String figures;

    @BeforeEach
    void stateOne() {
        measure = Offers.ofTheService().counted();
        String city = Regions.fresh().code();
        office = Service.with(Tokens.of(city, "admin", "reporter"));
        office.json(FigureRow.batch(FigureRow.of(measure, city).with("value", new BigDecimal(EXACT))))
                .put("/v1/figures").then().statusCode(200);
        figures = "/v1/figures?region=" + city;
    }

    private JsonNode figure(String parameter) {
        return Json.parse(office.request().get(figures + parameter).asString()).path("figures").path(0);
    }

    @Test
    void anExactNumberIsATextForWhoeverAsksForTexts() {
        assertEquals(EXACT, figure("&decimals=text").path("value").textValue());
        assertTrue(figure("").path("value").isNumber());
        assertEquals(figure(""), figure("&decimals=number"));
    }

    @Test
    void whatIsCountedStaysANumber() {
        assertTrue(figure("&decimals=text").path("revision").isInt());
    }

    @Test
    void theValueStandsThereAsPeopleWriteItToo() {
        assertEquals("12,345,678,901,234,567个", figure("").path("printed").textValue());
        assertEquals("12,345,678,901,234,567个", figure("&decimals=text").path("printed").textValue());
    }

    @Test
    void howPeopleWriteItFollowsTheLanguageOfTheReaderHoweverItIsAnswered() {
        String traced = figures.replace("figures?", "figures/trace?") + "&period=2019&measure=" + measure.code();
        for (String target : new String[]{figures, figures + "&decimals=text", traced}) {
            String english = office.request().header("Accept-Language", "en").get(target).asString();
            assertTrue(english.contains("\"printed\":\"12,345,678,901,234,567 "), english);
            assertFalse(english.contains("个"), english);
        }
        String line = office.request().header("Accept-Language", "en").accept("application/x-ndjson").get(figures)
                .asString();
        assertFalse(Json.parse(line).path("printed").textValue().contains("个"), line);
    }

    @Test
    void objectsAreWrittenSoToo() {
        String traced = figures.replace("figures?", "figures/trace?") + "&period=2019&measure="
                + measure.code();
        assertEquals(EXACT, Json.parse(office.request().get(traced + "&decimals=text").asString()).path("value")
                .textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "double", "TEXT"})
    void otherFormsAreNotThere(String form) {
        assertEquals(Set.of("unknown-decimals decimals"),
                Problems.errors(office.request().get(figures + "&decimals=" + form), 400));
    }
}
