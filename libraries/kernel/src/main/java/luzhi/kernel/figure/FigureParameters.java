package luzhi.kernel.figure;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;

/**
 * The parameters that name one figure.
 *
 * @param dimensions null for the total
 */
record FigureParameters(@RestQuery @Parameter(required = true) String measure,
        @RestQuery @Parameter(required = true) RegionCode region,
        @RestQuery @Parameter(required = true) Period period,
        @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING)) Dimensions dimensions) {

    /** @throws RuleBroken if there is no such measure */
    FigureKey key(MeasureCatalog catalogue) {
        if (catalogue.find(measure).isEmpty()) {
            throw new RuleBroken(MeasureFaults.unknown("measure", measure, catalogue));
        }
        return new FigureKey(region, measure, period, dimensions == null ? Dimensions.NONE : dimensions);
    }
}
