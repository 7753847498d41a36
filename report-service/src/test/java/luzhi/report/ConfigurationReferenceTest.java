package luzhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Whether the committed page of settings is what the sources say; with -Dconfiguration.update=true it becomes so. */
class ConfigurationReferenceTest {

    @Test
    void theCommittedPageIsWhatTheSourcesSay() throws IOException {
        Path checkout = checkout();
        Path committed = checkout.resolve("docs/configuration.md");
        String page = new ConfigurationReference(checkout).page();
        if (Boolean.getBoolean("configuration.update")) {
            Files.writeString(committed, page);
        }
        assertEquals(page, Files.exists(committed) ? Files.readString(committed) : "",
                "If the change is meant, write it with -Dconfiguration.update=true, as the page itself says");
    }

    private static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
