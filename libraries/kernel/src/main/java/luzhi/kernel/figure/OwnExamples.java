package luzhi.kernel.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Puts a measure of the service at hand into the examples of its API description, so that they work when tried. The kernel
 * itself knows no measure and writes {@link #MEASURE} and {@link #UNIT} instead.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OwnExamples implements OASFilter {

    /** Stands for the code of a measure in an example. */
    public static final String MEASURE = "example.measure";
    /** Stands for its unit. */
    public static final String UNIT = "example.unit";

    private final String measure;
    private final String unit;

    public OwnExamples() {
        Config configuration = ConfigProvider.getConfig();
        this.measure = configuration.getValue("luzhi.measures.example.measure", String.class);
        this.unit = configuration.getValue("luzhi.measures.example.unit", String.class);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        Stream<Content> contents = Stream.concat(
                operation.getRequestBody() == null ? Stream.of() : Stream.of(operation.getRequestBody().getContent()),
                operation.getResponses().getAPIResponses().values().stream().map(response -> response.getContent()));
        contents.filter(content -> content != null).flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(this::fill);
        return operation;
    }

    private void fill(MediaType type) {
        type.setExample(filled(type.getExample()));
        if (type.getExamples() != null) {
            for (Example example : type.getExamples().values()) {
                example.setValue(filled(example.getValue()));
            }
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        parameter.setExample(filled(parameter.getExample()));
        return parameter;
    }

    private Object filled(Object example) {
        if (example instanceof String text) {
            return text.replace(MEASURE, measure).replace(UNIT, unit);
        }
        if (example instanceof Map<?, ?> object) {
            Map<Object, Object> whole = new LinkedHashMap<>();
            object.forEach((name, value) -> whole.put(name, filled(value)));
            return whole;
        }
        if (example instanceof List<?> list) {
            List<Object> whole = new ArrayList<>();
            list.forEach(element -> whole.add(filled(element)));
            return whole;
        }
        return example;
    }
}
