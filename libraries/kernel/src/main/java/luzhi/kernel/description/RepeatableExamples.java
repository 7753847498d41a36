package luzhi.kernel.description;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Makes the example of a parameter that may be repeated a list, which annotations cannot say. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RepeatableExamples implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        boolean isRepeatable = parameter.getSchema() != null
                && List.of(SchemaType.ARRAY).equals(parameter.getSchema().getType());
        if (isRepeatable && parameter.getExample() != null && !(parameter.getExample() instanceof List)) {
            parameter.setExample(List.of(String.valueOf(parameter.getExample())));
        }
        return parameter;
    }
}
