package luzhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the tables of the documentation are what is shipped; with -Ddocs.update=true they become so. */
class DocumentedTablesTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @CsvSource({"docs/registers.md, school-censuses", "docs/criteria.md, 14-vocational-education.yaml"})
    void aCommittedTableIsWhatIsShipped(String name, String somethingInIt) throws IOException {
        Path page = CHECKOUT.resolve(name);
        String renewed = new DocumentedTables(CHECKOUT).renewed(page);
        assertTrue(renewed.contains(somethingInIt), renewed);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(page, renewed);
        }
        assertEquals(renewed, Files.readString(page), "If the change is meant, write it with -Ddocs.update=true");
    }
}
