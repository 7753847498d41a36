package luzhi.sampler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Rows of a register's file, for tests that sum them up by themselves. */
record Register(List<NamedCsvRecord> rows) {

    /** Codes that stand for several others. */
    private static final Map<String, List<String>> SUMS = Map.of(
            "private", List.of("inclusive-private", "other-private"),
            "compulsory", List.of("primary", "junior-secondary"),
            "senior-secondary", List.of("general-senior-secondary", "vocational-secondary"));

    static Register read(Path folder, String name) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            return new Register(rows.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Register where(Predicate<NamedCsvRecord> condition) {
        return new Register(rows.stream().filter(condition).toList());
    }

    Register where(String column, String... values) {
        return where(row -> List.of(values).contains(row.getField(column)));
    }

    Register within(String region) {
        return where(row -> new RegionCode(region).covers(new RegionCode(row.getField("region"))));
    }

    /** Rows of that very year or period. */
    Register at(String period) {
        return where(time(), period);
    }

    /** Rows of that period and of those inside it. */
    Register during(String period) {
        Period whole = Period.parse(period);
        return where(row -> {
            Period part = Period.parse(row.getField(time()));
            return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
        });
    }

    private String time() {
        return rows.isEmpty() || rows.get(0).findField("year").isPresent() ? "year" : "period";
    }

    /** Rows of a breakdown; of an audience nothing stands for several others. */
    Register by(Map<String, String> breakdown) {
        Register some = this;
        for (Map.Entry<String, String> each : breakdown.entrySet()) {
            List<String> codes = each.getKey().equals("audience")
                    ? List.of(each.getValue())
                    : SUMS.getOrDefault(each.getValue(), List.of(each.getValue()));
            some = some.where(each.getKey(), codes.toArray(String[]::new));
        }
        return some;
    }

    BigDecimal count() {
        return BigDecimal.valueOf(rows.size());
    }

    /** What is empty adds nothing. */
    BigDecimal sum(String column) {
        return rows.stream().map(row -> row.getField(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal least(String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).min(BigDecimal::compareTo).orElseThrow();
    }
}
