package luzhi.kernel.figure;

import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.Fault;

/** How a measure that is not in this service's catalogue is refused. */
final class MeasureFaults {

    private MeasureFaults() {}

    static Fault unknown(String pointer, String code, MeasureCatalog catalogue) {
        boolean foreign = code.indexOf('.') > 0 && !code.startsWith(catalogue.owner() + ".");
        return foreign
                ? Fault.at(pointer, "foreign-measure", code, catalogue.owner())
                : Fault.at(pointer, "unknown-measure", code);
    }
}
