package luzhi.report.assessment.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.core.figure.Preference;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.figure.FigureService;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The best figures of all regions below one: one request to each service, however many regions there are. */
@ApplicationScoped
public class BulkFigures {

    private static final Logger LOG = Logger.getLogger(BulkFigures.class);
    /** More decimals or zeros than any figure has: to calculate with such a number could take for ever. */
    private static final int LONGEST_NUMBER = 100;

    private final ServiceClient services;
    private final FigureService governance;
    private final Clock clock;

    BulkFigures(ServiceClient services, FigureService governance, Clock clock) {
        this.services = services;
        this.governance = governance;
        this.clock = clock;
    }

    /** Everything wanted of a region and of all below it. Never fails for a service. */
    public FigureTable ask(RegionCode within, WantedFigures demand) {
        Map<Owner, SourceAnswer> owners = new LinkedHashMap<>();
        FigureTable table = new FigureTable(demand, owners);
        Map<Owner, CompletableFuture<ServiceClient.Streamed<Integer>>> asked = new LinkedHashMap<>();
        for (Owner owner : services.owners()) {
            Map<String, Set<String>> parameters = demand.parametersFor(owner);
            if (!parameters.isEmpty()) {
                asked.put(owner, services.stream(owner, target(within, parameters), "text/csv",
                        body -> read(body, table)));
            }
        }
        governance.listWithin(within, periods(demand), Preference.BEST)
                .forEach(figure -> table.put(figure.region(), figure.measure(), figure.period(), figure.dimensions(),
                        figure.value() == null ? figure.missing().code() : figure.value()));
        OffsetDateTime governed = OffsetDateTime.now(clock);
        asked.forEach((owner, answer) -> {
            ServiceClient.Streamed<Integer> streamed = answer.join();
            if (streamed.status() != SourceStatus.AVAILABLE) {
                LOG.warnf("No figures of %s: %s, %s", owner.code(), streamed.status().code(), streamed.detail());
            }
            owners.put(owner, new SourceAnswer(owner, streamed.status(), streamed.detail(), OffsetDateTime.now(clock),
                    List.of()));
        });
        owners.put(Owner.GOVERNANCE, new SourceAnswer(Owner.GOVERNANCE, SourceStatus.AVAILABLE, null, governed,
                List.of()));
        return table;
    }

    private static Set<Period> periods(WantedFigures demand) {
        Set<Period> periods = new HashSet<>();
        demand.parametersFor(Owner.GOVERNANCE).getOrDefault("period", Set.of())
                .forEach(period -> periods.add(Period.parse(period)));
        return periods;
    }

    private static String target(RegionCode within, Map<String, Set<String>> parameters) {
        return "/v1/figures?origin=best&region=" + within + "&within=" + within + WantedFigures.query(parameters);
    }

    private static Integer read(InputStream body, FigureTable table) {
        Map<String, Period> periods = new HashMap<>();
        Map<String, Dimensions> dimensions = new HashMap<>();
        Map<String, String> measures = new HashMap<>();
        int lines = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true)
                .ofNamedCsvRecord(body, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                String value = row.getField("value");
                table.put(new RegionCode(row.getField("region")),
                        measures.computeIfAbsent(row.getField("measure"), Function.identity()),
                        periods.computeIfAbsent(row.getField("period"), Period::parse),
                        dimensions.computeIfAbsent(row.getField("dimensions"), Dimensions::parse),
                        value.isEmpty() ? row.getField("missing").intern() : number(value));
                lines++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException("Not a figure: " + text.substring(0, 20));
        }
        return new BigDecimal(text);
    }
}
