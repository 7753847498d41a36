package luzhi.kernel.register;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.completeness.Completeness;
import luzhi.kernel.completeness.CompletenessRepository;
import luzhi.kernel.database.StatementTime;

/** How many rows registers have and where they come from, counted for many regions at once. */
@ApplicationScoped
class RegisterStateRepository {

    private static final String OF_A_REGISTER = """
            select '%s' as register, present.region, present.recording, count(*) as rows from %s present
            join unnest(:firsts, :lasts) as span(first, last) on present.region between span.first and span.last
            where true%s group by present.region, present.recording""";

    private final Jdbi database;
    private final CompletenessRepository completeness;
    private final StatementTime time;

    RegisterStateRepository(Jdbi database, CompletenessRepository completeness, StatementTime time) {
        this.database = database;
        this.completeness = completeness;
        this.time = time;
    }

    /** A register in a region. */
    private record Place(String register, String region) {}

    /** What is there. */
    private record Filled(long rows, RegisterStates.LastImport lastImport) {

        private static final Filled NOT_AT_ALL = new Filled(0, null);
    }

    /** The state of each register in each of the regions, which lie within one. */
    Map<RegionCode, List<RegisterStates.OfOne>> read(Collection<RegisterDefinition> registers, RegionCode within,
            List<RegionCode> regions, Period period) {
        if (registers.isEmpty() || regions.isEmpty()) {
            return Map.of();
        }
        return database.inTransaction(handle -> {
            Supplier<Map<RegionCode, List<RegisterStates.OfOne>>> reading = () -> {
                Map<Place, Filled> filled = readFilled(handle, registers, regions, period);
                Map<String, Completeness> declared = registers.stream().map(RegisterDefinition::name).collect(Collectors
                        .toMap(name -> name, name -> completeness.read(handle, name, List.of(), List.of(within))));
                return regions.stream().collect(Collectors.toMap(region -> region, region -> registers.stream()
                        .map(register -> state(register.name(),
                                declared.get(register.name()).holds(region, period),
                                filled.getOrDefault(new Place(register.name(), region.text()), Filled.NOT_AT_ALL)))
                        .toList()));
            };
            return within.isAboveCities() ? time.forMany(handle, reading) : reading.get();
        });
    }

    private static RegisterStates.OfOne state(String register, boolean complete, Filled filled) {
        return new RegisterStates.OfOne(register, complete, filled.rows(), filled.lastImport());
    }

    private static Map<Place, Filled> readFilled(Handle handle, Collection<RegisterDefinition> registers,
            List<RegionCode> regions, Period period) {
        List<RegionSpan> spans = RegionSpan.covering(regions, List.of());
        Map<Place, Filled> found = new HashMap<>();
        handle.createQuery("""
                with counted as (%s),
                filled as (
                    select counted.register, counted.region, sum(counted.rows) as rows, max(imported.id) as imported
                    from counted left join recording imported
                        on imported.id = counted.recording and imported.act = 'imported'
                    group by counted.register, counted.region
                )
                select filled.register, filled.region, filled.rows, recording.recorded_at, recording.recorded_by,
                    recording.source ->> 'document' as document
                from filled left join recording on recording.id = filled.imported"""
                .formatted(registers.stream().map(register -> OF_A_REGISTER.formatted(register.name(),
                        register.table(), TimeScope.condition(register, period)))
                        .collect(Collectors.joining("\nunion all\n"))))
                .bind("firsts", spans.stream().map(RegionSpan::first).toArray(String[]::new))
                .bind("lasts", spans.stream().map(RegionSpan::last).toArray(String[]::new))
                .bindMap(TimeScope.bindings(period))
                .map((row, context) -> Map.entry(new Place(row.getString("register"), row.getString("region")),
                        new Filled(row.getLong("rows"), row.getString("recorded_by") == null
                                ? null
                                : new RegisterStates.LastImport(row.getObject("recorded_at", OffsetDateTime.class),
                                        row.getString("recorded_by"), row.getString("document")))))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }
}
