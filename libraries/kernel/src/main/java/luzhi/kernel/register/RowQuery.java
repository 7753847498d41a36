package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.http.Cursor;

/**
 * Which rows of a register are wanted: those of some regions, in which some columns have one of the values given.
 *
 * @param filters by column, the values one of which is wanted
 * @param afterRegion answers begin behind this region and id; empty for the beginning
 */
record RowQuery(List<RegionSpan> spans, Map<RegisterColumn, List<Object>> filters, String afterRegion, long afterId) {

    /** @throws luzhi.core.problem.RuleBroken naming every parameter that cannot be read */
    static RowQuery of(RegisterDefinition register, MultivaluedMap<String, String> parameters,
            RegionDirectory regions) {
        Faults faults = new Faults();
        Map<RegisterColumn, List<Object>> filters = new HashMap<>();
        for (RegisterColumn column : register.filters()) {
            CellReader reader = new CellReader(column, regions);
            for (String text : parameters.getOrDefault(column.name(), List.of())) {
                Object value = reader.read(text, (about, code, arguments) -> faults
                        .add(Fault.at(about.name(), code, arguments)));
                if (value != null) {
                    filters.computeIfAbsent(column, each -> new ArrayList<>()).add(value);
                }
            }
        }
        List<String> after = cursor(parameters.getFirst("after"), faults);
        faults.throwIfAny();
        return new RowQuery(RegionSpan.covering(codes(parameters, "region"), codes(parameters, "within")), filters,
                after.get(0), Long.parseLong(after.get(1)));
    }

    private static List<RegionCode> codes(MultivaluedMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().map(RegionCode::new).toList();
    }

    private static List<String> cursor(String text, Faults faults) {
        List<String> begin = List.of("", "0");
        if (text == null) {
            return begin;
        }
        List<String> read = faults.parsed("after", text, cursor -> {
            List<String> parts = Cursor.decode(cursor, 2);
            Long.parseLong(parts.get(1));
            return parts;
        }, "unknown-cursor");
        return read == null ? begin : read;
    }
}
