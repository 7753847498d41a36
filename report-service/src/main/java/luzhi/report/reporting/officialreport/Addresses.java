package luzhi.report.reporting.officialreport;

import java.net.URI;
import java.util.Map;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.FigureTraces;
import luzhi.report.assessment.source.Owner;

/**
 * Explanations of the services themselves, which are for programs.
 *
 * @param services the address of each service, as a browser reaches it, without a slash at its end
 */
record Addresses(Map<Owner, String> services) implements Explanations {

    Addresses {
        services = Map.copyOf(services);
    }

    @Override
    public URI of(FigureKey figure) {
        return URI.create(services.get(Owner.ofMeasure(figure.measure())) + FigureTraces.target(figure));
    }

    @Override
    public URI of(Evaluation evaluation) {
        return URI.create(services.get(Owner.GOVERNANCE) + path(evaluation) + asOf(evaluation));
    }

    @Override
    public URI of(Evaluation evaluation, String criterion) {
        return URI.create(services.get(Owner.GOVERNANCE) + path(evaluation) + "/criteria/" + criterion + "/trace"
                + asOf(evaluation));
    }

    private static String path(Evaluation evaluation) {
        return "/v1/evaluations/" + evaluation.cycle().year() + "/" + evaluation.region().code();
    }

    private static String asOf(Evaluation evaluation) {
        return "?asOf=" + evaluation.asOf();
    }
}
