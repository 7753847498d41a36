package luzhi.report.cockpit.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.report.cockpit.frame.Section;

class ApiAddressTest {

    private static final Set<Section> OF_SEVERAL_ANSWERS_OR_NONE = EnumSet.of(Section.WHAT_IF, Section.CHECK,
            Section.REGISTERS, Section.FIGURES, Section.ADMINISTRATION);

    @ParameterizedTest
    @CsvSource({"'', ''", "/tasks/4, ''", "/criteria/4.1, /criteria/4.1/trace", "/findings, /discrepancies",
            "/gaps, /gaps"})
    void aPageLeadsToTheDataThatItShows(String page, String api) {
        assertEquals(Optional.of("/v1/evaluations/2020/620700" + api), ApiAddress.of("/cockpit/2020/620700" + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cockpit/mine", "/cockpit/2020/620700/check", "/cockpit/2020/620700/rectifications/new",
            "/cockpit/handbook"})
    void whereTheApiHasNoSuchAnswerNoneIsNamed(String page) {
        assertEquals(Optional.empty(), ApiAddress.of(page));
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void whatIsNamedIsDescribed(Section section) throws IOException {
        Optional<String> named = ApiAddress.of(section.address(2020, "620700"));
        String described = Files.readString(Path.of("openapi.yaml"));
        named.map(address -> address.replace("2020", "{cycle}").replace("/620700", "/{region}").split("\\?")[0])
                .ifPresent(path -> assertTrue(described.contains("\n  " + path + ":\n"), path));
        assertEquals(OF_SEVERAL_ANSWERS_OR_NONE.contains(section), named.isEmpty());
    }
}
