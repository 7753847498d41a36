package luzhi.testkit;

import static io.restassured.RestAssured.given;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the running service counts of itself. */
public final class Metrics {

    private static final Pattern STATEMENTS = Pattern.compile("^luzhi_sql_statements_total (\\S+)$",
            Pattern.MULTILINE);

    private static final Pattern WORKING = Pattern.compile("^luzhi_admission_working\\{[^}]*} (\\S+)$",
            Pattern.MULTILINE);

    private Metrics() {}

    /** How many statements it has sent to its database. */
    public static long statements() {
        String text = given().get("/q/metrics").then().statusCode(200).extract().asString();
        Matcher matcher = STATEMENTS.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No luzhi_sql_statements_total among the metrics");
        }
        return new BigDecimal(matcher.group(1)).longValueExact();
    }

    /** How many places admitted work takes. */
    public static int working() {
        String text = given().get("/q/metrics").then().statusCode(200).extract().asString();
        return WORKING.matcher(text).results().map(found -> new BigDecimal(found.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact();
    }
}
