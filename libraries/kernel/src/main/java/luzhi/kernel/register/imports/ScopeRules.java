package luzhi.kernel.register.imports;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.register.FaultReceiver;
import luzhi.kernel.register.ImportOrder;
import luzhi.kernel.register.RegisterColumn;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.register.TimeScope;

/** Which rows an import may be about, and which of the table it stands for. Not for several threads. */
final class ScopeRules {

    private final RegisterDefinition register;
    private final ImportOrder order;
    private final Set<Object> sound = new HashSet<>();

    ScopeRules(RegisterDefinition register, ImportOrder order) {
        this.register = register;
        this.order = order;
    }

    /** Complains of a row outside the region or the time that the import is about. */
    void judge(Object[] values, FaultReceiver complaint) {
        RegisterColumn region = register.region();
        Object code = values[region.position()];
        if (!sound.contains(code)) {
            if (order.within().covers(new RegionCode((String) code))) {
                sound.add(code);
            } else {
                complaint.about(region, "region-outside", new RegionCode((String) code), order.within());
            }
        }
        RegisterColumn time = register.time();
        if (order.period() != null && time != null && values[time.position()] != null) {
            Period period = period(values[time.position()]);
            if (period.first().isBefore(order.period().first()) || period.last().isAfter(order.period().last())) {
                complaint.about(time, "period-outside", period, order.period());
            }
        }
    }

    private static Period period(Object value) {
        return value instanceof java.time.LocalDate date
                ? new Period(YearMonth.from(date), YearMonth.from(date))
                : Period.parse(value.toString());
    }

    /** The rows of the table within region and time, in SQL over {@code present}. */
    String condition() {
        return "present.region between :scopeFirst and :scopeLast" + TimeScope.condition(register, order.period());
    }

    /** What {@link #condition} needs. */
    Map<String, Object> bindings() {
        RegionSpan span = order.within().span();
        Map<String, Object> bindings = new HashMap<>(Map.of("scopeFirst", span.first(), "scopeLast", span.last()));
        if (order.period() != null) {
            bindings.putAll(TimeScope.bindings(order.period()));
        }
        return bindings;
    }
}
