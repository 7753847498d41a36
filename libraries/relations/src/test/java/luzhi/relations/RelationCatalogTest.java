package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.language.Wording;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;

/** The relations themselves, against the catalogues of all four services. */
class RelationCatalogTest {

    private static final RelationCatalog RELATIONS = StatementFixtures.relations();

    @Test
    void everyFigureIsOfAMeasureThatSomeServiceOwnsWithThoseDimensions() {
        List<String> flaws = new ArrayList<>();
        RELATIONS.listAll().forEach(relation -> relation.references(2020).forEach(reference -> {
            Set<String> names = reference.dimensions().byName().keySet();
            if (StatementFixtures.measure(reference.measure()).map(Measure::dimensions)
                    .filter(dimensions -> dimensions.containsAll(names)).isEmpty()) {
                flaws.add(relation.id() + ": " + reference);
            }
        }));
        assertEquals(List.of(), flaws);
    }

    @Test
    void whatAgreesWithAStatedFigureIsInItsUnit() {
        RELATIONS.listAll().stream().filter(FormulaRelation.class::isInstance).map(FormulaRelation.class::cast)
                .filter(relation -> relation.kind() == Kind.SHARE_MISMATCH || relation.kind() == Kind.GROWTH_MISMATCH)
                .forEach(relation -> {
                    MeasureReference stated = relation.let().get(relation.stated()).reference(2020);
                    assertEquals("percent", StatementFixtures.measure(stated.measure()).orElseThrow().unit(),
                            relation.id());
                });
    }

    @Test
    void everyErrorThatIsDiagnosedHasItsSentence() {
        Wording wording = new Wording("wording/findings");
        Stream<String> declared = RELATIONS.listAll().stream().filter(FormulaRelation.class::isInstance)
                .flatMap(relation -> ((FormulaRelation) relation).diagnoses().stream()).map(ProbableError::code);
        Stream.concat(declared, Stream.of("too-large", "too-small", "cut-off", "another-part", "part-left-out",
                "part-twice", "taken-from-earlier")).distinct().forEach(code -> {
                    assertTrue(wording.has("diagnosis-" + code, Locale.CHINESE), code);
                    assertTrue(wording.has("diagnosis-" + code, Locale.ENGLISH), code);
                });
    }

    @Test
    void everyFileIsInUse() throws IOException {
        Properties settings = new Properties();
        try (var file = Files
                .newBufferedReader(Path.of("../../report-service/src/main/resources/application.properties"))) {
            settings.load(file);
        }
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/relations"))) {
            files.forEach(file -> present.add(file.getFileName().toString().replace(".yaml", "")));
        }
        assertEquals(present, new TreeSet<>(List.of(settings.getProperty("luzhi.relations").split(","))));
    }

    @Test
    void relationsNameTheirPeriodsByTheYearOfTheCycle() {
        assertTrue(RELATIONS.periods(2020).stream().anyMatch(period -> period.toString().equals("2018/2020")));
        assertTrue(RELATIONS.periods(2021).stream().anyMatch(period -> period.toString().equals("2021-01/2021-09")));
        assertFalse(RELATIONS.periods(2021).stream().anyMatch(period -> period.toString().equals("2018/2020")));
        assertEquals(Set.of(), RELATIONS.periods(1950));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "computed: a / b, stated: c",
            "computed: a / b",
            "computed: a / b, stated: a, at-most: b",
            "stated: a",
            "computed: a /, stated: a",
            "computed: a / b, at-most: a, whole: {name: n, fits: a}",
            "computed: a / b, at-most: a, diagnoses: [{code: x, gives: a}]",
            "computed: a / b, stated: a, diagnoses: [{code: x}]",
            "computed: a / b, stated: a, diagnoses: [{code: x, gives: a, parts: 5}]",
            "computed: a / b, stated: a, diagnoses: [{code: x, parts: 1}]",
            "computed: a / b, stated: a, diagnoses: [{code: x, gives: d}]",
            "computed: a / b, stated: a, period: sometime",
            "computed: a / b, stated: a, unknown: 1"})
    void aRelationThatMakesNoSenseIsRefused(String rest) {
        String yaml = "{id: odd, title: {zh: 甲, en: A}, kind: share-mismatch, severity: error, "
                + "let: {a: finance.a, b: \"finance.b{stage=primary}\"}, " + rest + "}";
        assertThrows(JsonMappingException.class, () -> new YAMLMapper().readValue(yaml, Relation.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: sum, severity: error", "kind: sum-mismatch, severity: grave"})
    void soIsAnUnknownWord(String rest) {
        String yaml = "{id: odd, title: {zh: 甲, en: A}, computed: \"1\", let: {a: finance.a}, stated: a, "
                + rest + "}";
        assertThrows(JsonMappingException.class, () -> new YAMLMapper().readValue(yaml, Relation.class));
    }
}
