package luzhi.kernel.description;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A record as it looks in JSON, read from its class file: nothing is loaded where the description is built. */
final class DescribedRecord {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName IGNORED = DotName.createSimple(JsonIgnore.class);
    private static final DotName INCLUDED = DotName.createSimple(JsonInclude.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName NAMING = DotName.createSimple(JsonNaming.class);
    private static final DotName KEBAB_CASE = DotName
            .createSimple(PropertyNamingStrategies.KebabCaseStrategy.class.getName());

    private final ClassInfo type;
    private final JsonInclude.Include includedByDefault;
    private final Map<String, Boolean> alwaysSent = new LinkedHashMap<>();

    DescribedRecord(ClassInfo type, IndexView index) {
        this.type = type;
        AnnotationInstance included = type.declaredAnnotation(INCLUDED);
        this.includedByDefault = included == null ? JsonInclude.Include.NON_NULL : included(included);
        type.recordComponents().forEach(component -> addComponent(component, index));
        // what it tells besides its components
        type.methods().stream().filter(method -> method.hasDeclaredAnnotation(PROPERTY))
                .forEach(method -> alwaysSent.putIfAbsent(name(method.declaredAnnotation(PROPERTY), method.name()),
                        isAlwaysSent(method.returnType(), method.declaredAnnotation(INCLUDED))));
    }

    /** What is said of a component stands at its field, and at its accessor if that is written out. */
    private void addComponent(RecordComponentInfo component, IndexView index) {
        FieldInfo field = type.field(component.name());
        MethodInfo accessor = type.method(component.name());
        Function<DotName, AnnotationInstance> said = annotation -> field.hasDeclaredAnnotation(annotation)
                ? field.declaredAnnotation(annotation)
                : accessor.declaredAnnotation(annotation);
        if (said.apply(IGNORED) != null) {
            return;
        }
        if (said.apply(UNWRAPPED) != null) {
            alwaysSent.putAll(new DescribedRecord(index.getClassByName(component.type().name()), index).alwaysSent);
        } else {
            alwaysSent.put(name(said.apply(PROPERTY), component.name()),
                    isAlwaysSent(component.type(), said.apply(INCLUDED)));
        }
    }

    private String name(AnnotationInstance property, String own) {
        AnnotationValue said = property == null ? null : property.value();
        if (said != null && !said.asString().isEmpty()) {
            return said.asString();
        }
        AnnotationInstance naming = type.declaredAnnotation(NAMING);
        return naming != null && naming.value().asClass().name().equals(KEBAB_CASE)
                ? own.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)
                : own;
    }

    private boolean isAlwaysSent(Type type, AnnotationInstance included) {
        JsonInclude.Include said = included == null ? includedByDefault : included(included);
        return said != JsonInclude.Include.NON_EMPTY && said != JsonInclude.Include.NON_DEFAULT
                && !type.hasAnnotation(NULLABLE);
    }

    private static JsonInclude.Include included(AnnotationInstance said) {
        return said.value() == null ? JsonInclude.Include.ALWAYS : JsonInclude.Include.valueOf(said.value().asEnum());
    }

    /** Their names in JSON. */
    Set<String> properties() {
        return alwaysSent.keySet();
    }

    boolean isAlwaysSent(String property) {
        return alwaysSent.get(property);
    }

    @Override
    public String toString() {
        return type.name().toString();
    }
}
