package luzhi.report.cockpit.takeaway;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Title;
import luzhi.report.cockpit.frame.Place;

/**
 * What there is to take from a page.
 *
 * @param page where that is
 * @param api where the API has its data; null where it has not
 */
record TakeAway(Place page, List<Line> lines, @Nullable String api) {

    /** What its chapter in the handbook is called. */
    static final Title TITLE = new Title("取走", "Take away");

    TakeAway {
        lines = List.copyOf(lines);
    }

    /**
     * A table or a chart.
     *
     * @param rows how many a table has; null for a chart
     * @param files one for each form that there is
     */
    record Line(String title, @Nullable Integer rows, List<Place> files) {}

    /** @param asked the address of the page, with the wish to take something from it */
    static TakeAway of(ShownPage page, String asked) {
        String address = withoutWish(asked);
        return new TakeAway(new Place(address, page.heading(), false),
                page.parts().stream().map(part -> new Line(part.title(), part.isTable() ? part.rows() : null,
                        Stream.of(FileForm.values()).filter(part::isOf)
                                .map(form -> new Place(address(address, form, part.id()), form.label(), false))
                                .toList()))
                        .toList(),
                ApiAddress.of(URI.create(address).getPath()).orElse(null));
    }

    private static String address(String page, FileForm form, String part) {
        return page + (page.indexOf('?') < 0 ? '?' : '&') + WantedPart.FORM + '=' + form.code() + '&' + WantedPart.PART
                + '=' + URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static String withoutWish(String asked) {
        int query = asked.indexOf('?');
        if (query < 0) {
            return asked;
        }
        String kept = Arrays.stream(asked.substring(query + 1).split("&"))
                .filter(one -> !one.matches("(" + WantedPart.FORM + '|' + WantedPart.PART + ")(=.*)?"))
                .collect(Collectors.joining("&"));
        return asked.substring(0, query) + (kept.isEmpty() ? "" : '?' + kept);
    }
}
