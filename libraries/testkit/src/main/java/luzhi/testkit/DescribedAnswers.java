package luzhi.testkit;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds whatever a running service answers in JSON, in whichever test, against its API description: what is required is there, and
 * nothing is null.
 */
public class DescribedAnswers implements QuarkusTestBeforeEachCallback, Filter {

    /** What is larger takes the validator longer than the test: of those, the first of each kind is looked at. */
    private static final int LARGE = 1 << 16;
    private static final int LARGEST = 1 << 20;
    private static final Pattern JSON = Pattern.compile("application/(problem\\+)?json");
    /** The description is that of numbers; texts in their places are told of in words. */
    private static final String DECIMALS_AS_TEXT = "decimals=text";
    /** What a failure shows of a request and its answer is as it was sent: to indent every answer takes as long as to ask for it. */
    private static final LogConfig AS_SENT = LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails()
            .enablePrettyPrinting(false);
    private static final Set<String> LARGE_ONES_SEEN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config().logConfig(AS_SENT);
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response answer = context.next(request, expected);
        URI asked = URI.create(request.getURI());
        if (String.valueOf(asked.getQuery()).contains(DECIMALS_AS_TEXT)) {
            return answer;
        }
        String path = asked.getPath();
        if (JSON.matcher(answer.contentType()).lookingAt() && path.startsWith("/v1/")
                && isLookedAt(request.getMethod() + " " + path, answer.asByteArray().length)) {
            Description.requireDescribed(request.getMethod(), path, answer);
        }
        return answer;
    }

    private static boolean isLookedAt(String asked, int length) {
        return length < LARGE || length < LARGEST && LARGE_ONES_SEEN.add(asked.replaceAll("\\d+", "N"));
    }
}
