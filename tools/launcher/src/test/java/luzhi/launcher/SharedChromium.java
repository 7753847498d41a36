package luzhi.launcher;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * Gives each test that takes a {@link Visit} one of its own to the suite, or several, in one Chromium that all of them share. A test that leaves
 * a fault in a visit fails. Where there is no browser they are skipped, and the report says so.
 */
final class SharedChromium implements ParameterResolver, ExecutionCondition, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(SharedChromium.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** The browser, started for the first that asks, ended when all are done. */
    record Running(Playwright driver, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright driver = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(driver, driver.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(find().orElseThrow()).setChromiumSandbox(false)));
        }

        @Override
        public void close() {
            driver.close();
        }
    }

    /** Of one test: as many people as it takes. */
    private record Visits(List<Visit> all) {

        Visits() {
            this(new ArrayList<>());
        }
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isEmpty()) {
            return ConditionEvaluationResult.disabled("There is no browser: apt-get install chromium");
        }
        if (SharedChromium.class.getResource("/driver") == null) {
            return ConditionEvaluationResult.disabled("There is nothing to drive the browser with: ./mvnw -Pbrowser");
        }
        return ConditionEvaluationResult.enabled("There is a browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot().getStore(HERE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class).browser();
        RunningSuite suite = SharedSuite.of(context);
        // this machine goes by two names: one is printed for people, the other is where services find one another
        Set<URI> addresses = Service.values().stream().map(suite::address)
                .flatMap(address -> Stream.of(address, URI.create("http://localhost:" + address.getPort())))
                .collect(Collectors.toSet());
        Visit visit = new Visit(browser, addresses);
        context.getStore(HERE).put(parameter.getIndex(), visit);
        context.getStore(HERE).computeIfAbsent(Visits.class, first -> new Visits(), Visits.class).all().add(visit);
        return visit;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visits visits = context.getStore(HERE).get(Visits.class, Visits.class);
        // what is wrong with the test itself is told before what it left
        if (visits != null && context.getExecutionException().isEmpty()) {
            visits.all().forEach(Visit::requireFaultless);
        }
    }
}
