package luzhi.relations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Figures to check, by hand or those of the sample city, against the real relations and catalogues. */
public final class StatementFixtures {

    public static final RegionCode CITY = new RegionCode("620700");

    private static final Path CHECKOUT = checkout();
    private static final Map<String, Unit> UNITS = Vocabularies.units().stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));
    private static final Map<String, Measure> MEASURES = readMeasures();
    private static final Map<String, List<Dimension>> DIMENSIONS = readDimensions();

    private final List<Statement> statements = new ArrayList<>();

    /** Nothing is stated. */
    public static StatementFixtures nothing() {
        return new StatementFixtures();
    }

    /** The figures that the sample city reports. */
    public static StatementFixtures sample() {
        StatementFixtures sample = new StatementFixtures();
        for (Path file : entries(CHECKOUT.resolve("samples/zhangye/figures"))) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row -> sample.add(new FigureKey(new RegionCode(row.getField("region")),
                        row.getField("measure"), Period.parse(row.getField("period")),
                        Dimensions.parse(row.getField("dimensions"))), row.getField("value"), true));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sample;
    }

    /** A figure of the city that somebody stated, in place of the one that stands there. */
    public StatementFixtures stated(String reference, String period, String value) {
        return stated(CITY.text(), reference, period, value);
    }

    public StatementFixtures stated(String region, String reference, String period, String value) {
        return add(key(region, reference, period), value, true);
    }

    /** A figure of the city that follows from registers. */
    public StatementFixtures derived(String reference, String period, String value) {
        return add(key(CITY.text(), reference, period), value, false);
    }

    public StatementFixtures without(String reference, String period) {
        statements.removeIf(one -> one.key().equals(key(CITY.text(), reference, period)));
        return this;
    }

    public static FigureKey key(String region, String reference, String period) {
        MeasureReference parsed = MeasureReference.parse(reference);
        return new FigureKey(new RegionCode(region), parsed.measure(), Period.parse(period), parsed.dimensions());
    }

    private StatementFixtures add(FigureKey key, String value, boolean stated) {
        String unit = MEASURES.get(key.measure()).unit();
        BigDecimal number = new BigDecimal(value);
        statements.removeIf(one -> one.key().equals(key));
        statements.add(new Statement(key, number, unit,
                stated ? Printed.standsFor(number, UNITS.get(unit)) : Interval.of(number), stated, null));
        return this;
    }

    /** What became of every relation of the real ones. */
    public List<Check> check() {
        return relations().check(scope()).toList();
    }

    /** What is found, by relation. */
    public Map<String, List<Finding>> findings() {
        return check().stream().flatMap(check -> check.finding().stream())
                .collect(Collectors.groupingBy(Finding::relation));
    }

    Scope scope() {
        LocalDate day = LocalDate.of(2020, 10, 31);
        List<RegionCode> counties = new RegionDirectory().listBelow(CITY, day).stream().map(Region::code).toList();
        return new Scope(2020, new Statements(statements), Map.of(CITY, counties),
                Map.of("inclusive-coverage-provincial", new BigDecimal(90), "public-kindergarten-share-provincial",
                        new BigDecimal(60)),
                StatementFixtures::measure);
    }

    /** A measure of the real catalogues of all services. */
    public static Optional<Measure> measure(String code) {
        return Optional.ofNullable(MEASURES.get(code));
    }

    /** The real catalogues of all services, with the dimensions that each has. */
    static Definitions definitions() {
        return new Known(MEASURES, DIMENSIONS);
    }

    /** Those of nobody. */
    static Definitions noDefinitions() {
        return new Known(Map.of(), Map.of());
    }

    private record Known(Map<String, Measure> measures, Map<String, List<Dimension>> dimensions)
            implements
                Definitions {

        @Override
        public Optional<Measure> find(String code) {
            return Optional.ofNullable(measures.get(code));
        }

        @Override
        public Collection<Measure> listAll() {
            return measures.values();
        }

        @Override
        public Optional<Dimension> findDimension(String measure, String dimension) {
            return dimensions.getOrDefault(measure.substring(0, measure.indexOf('.')), List.of()).stream()
                    .filter(each -> each.code().equals(dimension)).findFirst();
        }
    }

    /** Those that the service is configured with. */
    static RelationCatalog relations() {
        return new RelationCatalog(List.of("patterns", "finance", "staffing", "kindergartens", "networks", "schools",
                "vocational"));
    }

    /** Other modules use these fixtures, too, and stand elsewhere. */
    private static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("services.csv"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Map<String, Measure> readMeasures() {
        return services()
                .flatMap(service -> catalogues(CHECKOUT.resolve(service + "-service/src/main/resources/measures")))
                .collect(Collectors.toMap(Measure::code, Function.identity()));
    }

    private static Stream<String> services() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(CHECKOUT.resolve("services.csv"))) {
            return rows.stream().map(row -> row.getField("name")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By owner: those of all services and its own. */
    private static Map<String, List<Dimension>> readDimensions() {
        Map<String, List<Dimension>> dimensions = new HashMap<>();
        services().forEach(service -> {
            List<Dimension> all = new ArrayList<>(Vocabularies.sharedDimensions());
            try {
                all.addAll(List.of(new YAMLMapper().readValue(
                        CHECKOUT.resolve(service + "-service/src/main/resources/vocabulary/dimensions.yaml").toFile(),
                        Dimension[].class)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            dimensions.put(service.equals("report") ? "governance" : service, all);
        });
        return dimensions;
    }

    private static Stream<Measure> catalogues(Path folder) {
        return entries(folder).stream().flatMap(file -> {
            try {
                return Stream.of(new YAMLMapper().readValue(file.toFile(), Measure[].class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
