package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.restassured.response.Response;

/**
 * What a catalogue could get wrong by itself, for the mechanism of figures is proven elsewhere: every measure can be
 * stated and read, whatever is counted or calculated can be, and what is calculated is explained.
 */
final class FigureSmoke {

    private final Regions.City city = Regions.fresh();
    private final Service office = Service.as(city.code(), "reporter");
    private final Offers offers = Offers.ofTheService();

    void use() {
        FigureRow[] rows = offers.list().stream().map(offer -> FigureRow.of(offer, city.code()))
                .toArray(FigureRow[]::new);
        office.stateAnyway(rows);
        assertEquals(new TreeSet<>(offers.list().stream().map(Offer::code).toList()), measures("origin=reported"));
        office.figures("origin=best&region=" + city.code() + "&within=" + city.code());
        Set<String> derived = measures("origin=derived&dimensions=&period=2019");
        offers.list().stream().filter(offer -> !offer.isReportedOnly() && derived.contains(offer.code()))
                .forEach(this::explains);
        FigureRow row = rows[0];
        assertEquals(Set.of("wrong-unit /figures/1/unit"),
                Problems.errors(office.state(row.period("2018"), row.with("unit", "mile")), 400));
        office.stateAnyway(row.value(2));
        assertEquals(List.of("1", "2"), office.revisions(offers.list().get(0).code(), city.code(), "2019").stream()
                .map(revision -> revision.path("value").toString()).toList());
    }

    private void explains(Offer offer) {
        Response trace = office.request().queryParam("measure", offer.code()).queryParam("region", city.code())
                .queryParam("period", "2019").queryParam("origin", "derived").get("/v1/figures/trace");
        assertEquals(200, trace.statusCode(), trace::asString);
        offer.let().values().forEach(
                input -> assertTrue(trace.asString().contains(input.measure()), trace::asString));
    }

    private Set<String> measures(String query) {
        Set<String> measures = new TreeSet<>();
        office.figures(query + "&region=" + city.code())
                .forEach(figure -> measures.add(figure.path("measure").asText()));
        return measures;
    }
}
