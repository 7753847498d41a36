package luzhi.report.cockpit.register;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Titled;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.RegisterListResource.RegisterEntry;
import luzhi.kernel.register.RegisterStates;
import luzhi.kernel.register.deferred.DeferredImportView;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.cockpit.frame.Place;

/**
 * Registers down, regions across: how far each has been filled in for a period.
 *
 * @param periods those one can choose
 * @param parts the regions right below, each with its own page; none of a county
 * @param imports those that nobody waits for, the latest first
 */
record RegisterOverview(List<Place> periods, List<Place> parts, List<Service> services,
        List<Import> imports) {

    RegisterOverview {
        periods = List.copyOf(periods);
        parts = List.copyOf(parts);
        services = List.copyOf(services);
        imports = List.copyOf(imports);
    }

    /**
     * An import that nobody waits for.
     *
     * @param place its page, called like the register
     * @param region within which it is
     */
    record Import(Place place, String region, DeferredImportView standing) {}

    /**
     * The registers of one service.
     *
     * @param failure what became of asking it; null if it told
     */
    record Service(String name, @Nullable Titled failure, List<Line> lines) {

        Service {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One register.
     *
     * @param whole the region itself
     * @param cells its parts
     */
    record Line(Place register, Cell whole, List<Cell> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A register in a region.
     *
     * @param counties how many counties there are, or the county itself
     * @param complete how many of them declared it complete, or had that done from above
     * @param last the newest import that any rows still stand as it left them; null where there is none
     */
    record Cell(int counties, int complete, long rows, @Nullable Imported last) {

        static Cell of(List<RegisterStates.OfOne> counties) {
            return new Cell(counties.size(), (int) counties.stream().filter(RegisterStates.OfOne::complete).count(),
                    counties.stream().mapToLong(RegisterStates.OfOne::rows).sum(),
                    counties.stream().map(RegisterStates.OfOne::lastImport).filter(Objects::nonNull)
                            .max(Comparator.comparing(RegisterStates.LastImport::recordedAt))
                            .map(last -> new Imported(last.recordedAt(), last.recordedBy())).orElse(null));
        }

        /** Whether nothing is missing. */
        public boolean isWhole() {
            return complete == counties && counties > 0;
        }

        /** How it looks: complete, begun, or nothing at all. */
        public String look() {
            return isWhole() ? "met" : rows > 0 || complete > 0 ? "in-progress" : "none";
        }
    }

    /** An import. */
    record Imported(OffsetDateTime at, String by) {}

    /** @param query what the page of a register is told beside where it is */
    static Service service(ServiceStates told, String address, String query, List<Part> parts, Locale language) {
        return new Service(ServiceNames.of(told.owner().code()).in(language),
                told.status() == SourceStatus.AVAILABLE ? null : told.status(),
                told.registers().stream().map(register -> line(told, register, address, query, parts, language))
                        .toList());
    }

    /** A region right below, with the counties in it. */
    record Part(Place place, RegionCode code) {}

    private static Line line(ServiceStates told, RegisterEntry register, String address, String query,
            List<Part> parts, Locale language) {
        return new Line(
                new Place(address + '/' + told.owner().code() + '/' + register.name() + query,
                        register.title().in(language), false),
                Cell.of(told.counties().stream().flatMap(county -> of(county, register)).toList()),
                parts.stream().map(part -> Cell.of(told.counties().stream()
                        .filter(county -> part.code().covers(county.region().code()))
                        .flatMap(county -> of(county, register)).toList())).toList());
    }

    private static Stream<RegisterStates.OfOne> of(RegisterStates county, RegisterEntry register) {
        return county.registers().stream().filter(one -> one.register().equals(register.name()));
    }
}
