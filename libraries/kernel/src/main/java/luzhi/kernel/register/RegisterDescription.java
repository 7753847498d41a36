package luzhi.kernel.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.Vocabularies;

/**
 * Describes every register of the service in its API description. {@link RegisterResource} is one class for all of them, so
 * that scanning it gives each the same operations without a word about its columns. Works where the description is built,
 * so that nothing is left to do at the start; there are no beans yet, so it reads record classes and vocabularies itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RegisterDescription implements OASFilter {

    private final IndexView index;

    public RegisterDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, Class<?>> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        MeasureCatalog catalog = Vocabularies.withoutMeasures();
        Map<String, RegisterDefinition> registers = new TreeMap<>();
        rows.forEach((name, type) -> registers.put(name, RegisterDefinition.of(type, catalog)));
        Set<String> rowNames = rows.values().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        VocabularySchemas vocabularies = new VocabularySchemas(registers.values(), rowNames);
        vocabularies.addTo(description.getComponents());
        registers.values().stream()
                .filter(register -> description.getPaths().hasPathItem("/v1/" + register.name()))
                .forEach(register -> new DescribedRegister(register, rows.get(register.name()).getSimpleName(),
                        registers, vocabularies).addTo(description));
    }

    /** The record classes of this service's registers, by name of the register. */
    private Map<String, Class<?>> rows() {
        Map<String, Class<?>> rows = new TreeMap<>();
        for (AnnotationInstance register : index.getAnnotations(Register.class)) {
            try {
                Class<?> type = Class.forName(register.target().asClass().name().toString(), false,
                        Thread.currentThread().getContextClassLoader());
                rows.put(type.getAnnotation(Register.class).name(), type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return rows;
    }
}
