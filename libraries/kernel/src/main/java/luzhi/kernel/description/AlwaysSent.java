package luzhi.kernel.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Says which properties are always there: those of a record that are neither {@code Nullable} nor left out where they are empty. What is
 * null is not sent ({@link luzhi.kernel.http.JsonOfAnswers}), so that a property is either there with a value or not there.
 * Schemas that say themselves what they require are left as they are.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AlwaysSent implements OASFilter {

    private static final DotName SCHEMA = DotName
            .createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final Map<String, List<DescribedRecord>> records = new HashMap<>();

    public AlwaysSent(IndexView index) {
        // a class may be in several of the indexes that this one is made of
        index.getKnownClasses().stream().map(ClassInfo::name).filter(name -> name.toString().startsWith("luzhi."))
                .distinct().map(index::getClassByName).filter(ClassInfo::isRecord)
                .forEach(type -> records.computeIfAbsent(schemaName(type), name -> new ArrayList<>())
                        .add(new DescribedRecord(type, index)));
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        new TreeMap<>(description.getComponents().getSchemas()).forEach(this::require);
    }

    private void require(String name, Schema schema) {
        if (schema.getProperties() == null || schema.getRequired() != null) {
            return;
        }
        Set<String> properties = schema.getProperties().keySet();
        List<DescribedRecord> meant = records.getOrDefault(name, List.of()).stream()
                .filter(each -> properties.equals(each.properties())).toList();
        if (meant.size() > 1) {
            throw new IllegalStateException(
                    "Several records have the schema " + name + " with the same properties: " + meant);
        }
        meant.forEach(type -> properties.stream().filter(type::isAlwaysSent).forEach(schema::addRequired));
    }
}
