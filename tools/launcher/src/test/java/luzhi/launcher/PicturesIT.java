package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Makes the pictures of the documentation, of the sample as it is after the start: {@code -Dpictures.update=true}. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.UNTOUCHED)
@EnabledIfSystemProperty(named = "pictures.update", matches = "true")
class PicturesIT {

    private static final int WIDTH = 1000;
    private static final long LARGEST = 200_000;

    private final RunningSuite running;

    PicturesIT(RunningSuite running) {
        this.running = running;
    }

    @ParameterizedTest
    @CsvSource({"overview, CITY, /cockpit/2020/620700, 900", "why, CITY, /cockpit/2020/620700/criteria/5.1, 620",
            "findings, CITY, /cockpit/2020/620700/findings, 620",
            "registers, COUNTY, /cockpit/2020/620702/registers, 560",
            "declarations, COUNTY, /cockpit/2020/620702/declarations, 560",
            "submission, CITY, /cockpit/2020/620700/submission, 560",
            "what-if, CITY, /cockpit/2020/620700/what-if?with=10.3@620700, 560",
            "comparison, CITY, /cockpit/2020/620700/compare, 620",
            "report, CITY, /cockpit/2020/620700/report/file, 560"})
    void ofEachPage(String name, DemoToken person, String address, int height, Visit visit) throws IOException {
        Page page = visit.page();
        page.setViewportSize(WIDTH, height);
        String here = "http://localhost:" + running.address(Service.REPORT).getPort();
        page.navigate(here + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person.chineseName())).click();
        page.navigate(here + address);
        Path picture = Checkout.ofThisLauncher().root().resolve("docs/pictures/" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertTrue(Files.size(picture) < LARGEST, () -> picture + " is too large");
    }
}
