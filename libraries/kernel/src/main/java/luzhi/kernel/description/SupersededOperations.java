package luzhi.kernel.description;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import luzhi.kernel.http.Superseded;

/** Says of an operation that is {@link Superseded} that it is deprecated, and under {@code x-superseded} since and until when, and what is called instead. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = SupersededOperations.BEFORE_TEXTS)
public class SupersededOperations implements OASFilter {

    /** While an operation still bears the name of its method. */
    static final int BEFORE_TEXTS = OperationTexts.BEFORE_ALL + 1;

    private static final String EXTENSION = "x-superseded";

    private final Map<String, AnnotationInstance> superseded = new TreeMap<>();

    public SupersededOperations(IndexView index) {
        for (AnnotationInstance each : index.getAnnotations(Superseded.class)) {
            superseded.put(each.target().asMethod().declaringClass().name() + "_" + each.target().asMethod().name(),
                    each);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getOperationId() != null
                        && superseded.containsKey(operation.getOperationId()))
                .forEach(operation -> mark(operation, superseded.get(operation.getOperationId())));
    }

    private static void mark(Operation operation, AnnotationInstance superseded) {
        Map<String, String> told = new TreeMap<>();
        superseded.values().forEach(value -> told.put(value.name(), value.asString()));
        operation.deprecated(true).addExtension(EXTENSION, told);
    }
}
