package luzhi.kernel.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Puts parameters in the order in which the methods of clients take them: those of the path as they stand in it; of the query what is
 * required, what it is about, what narrows it, then its form and its pages; headers. They are scanned in that of the alphabet.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ParameterOrder.LAST)
public class ParameterOrder implements OASFilter {

    /** After whatever adds to the description. */
    static final int LAST = -100;

    private static final List<In> PLACES = List.of(In.PATH, In.QUERY, In.HEADER);
    private static final List<String> ABOUT = List.of("region", "within", "cycle", "period", "measure", "dimensions",
            "origin", "asOf");
    private static final List<String> FORM_AND_PAGES = List.of("format", "decimals", "limit", "after");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values().stream()
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> order(path, operation)));
    }

    private static void order(String path, Operation operation) {
        List<Parameter> parameters = new ArrayList<>(operation.getParameters());
        parameters.sort(Comparator.<Parameter>comparingInt(parameter -> PLACES.indexOf(parameter.getIn()))
                .thenComparing(parameter -> path.indexOf('{' + parameter.getName() + '}'))
                .thenComparing(parameter -> !Boolean.TRUE.equals(parameter.getRequired()))
                .thenComparing(parameter -> rank(parameter.getName())));
        operation.setParameters(parameters);
    }

    private static int rank(String name) {
        if (ABOUT.contains(name)) {
            return ABOUT.indexOf(name);
        }
        return ABOUT.size() + 1 + FORM_AND_PAGES.indexOf(name);
    }
}
