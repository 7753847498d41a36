package luzhi.report;

import java.util.stream.Stream;

/** A city of two counties in which one has classes that are too large, as the infrastructure service would tell. */
public final class LargeClasses {

    private LargeClasses() {}

    /** Seven of a hundred classes of the first county; none of the seventy-five of the second. */
    public static void in(StubbedServices services, String city, String first, String second) {
        services.give("infrastructure", "best", city, Stream.concat(
                Stream.concat(figures(city, 7, 175, "4"), figures(first, 7, 100, "7")),
                figures(second, 0, 75, "0")).toArray(String[]::new));
    }

    private static Stream<String> figures(String region, int large, int all, String share) {
        return Stream.of(
                StubbedServices.figure("infrastructure.large-classes", region, "2020", String.valueOf(large), "class",
                        "derived"),
                StubbedServices.figure("infrastructure.classes", region, "2020", String.valueOf(all), "class",
                        "derived"),
                StubbedServices.figure("infrastructure.large-class-share", region, "2020", share, "percent",
                        "derived"));
    }
}
