package luzhi.promise;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ChangedSecurityRequirements;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

/**
 * Everything in which a description breaks clients of an earlier one. Stricter than the library that compares: no field of an
 * answer goes, even one that was not always there; no field that may be sent goes, since unknown ones are refused; and
 * operations keep their ids, after which methods of clients are called; and what anybody could call asks for no token.
 */
final class Comparison {

    private final String service;
    private final SchemaNames names;
    private final SortedSet<Breach> breaches = new TreeSet<>();
    private final Set<ChangedSchema> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private Comparison(String service, SchemaNames names) {
        this.service = service;
        this.names = names;
    }

    static SortedSet<Breach> breaches(String service, OpenAPI promised, OpenAPI present) {
        Comparison comparison = new Comparison(service, new SchemaNames(promised));
        comparison.closedDoors(promised, present);
        ChangedOpenApi changes = OpenApiCompare.fromSpecifications(promised, present);
        changes.getMissingEndpoints().forEach(
                gone -> comparison.add(Place.operation(gone.getMethod(), gone.getPathUrl()), "removed"));
        changes.getChangedOperations().forEach(comparison::operation);
        return comparison.breaches;
    }

    private void add(Place at, String change) {
        breaches.add(at.breach(service, change));
    }

    /** The library has it the other way round: to it, nothing is broken by asking for a token, and something by asking for none any more. */
    private void closedDoors(OpenAPI promised, OpenAPI present) {
        promised.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            PathItem now = present.getPaths().get(path);
            Operation same = now == null ? null : now.readOperationsMap().get(method);
            if (same != null && isOpen(operation) && !isOpen(same)) {
                add(Place.operation(method, path), "token newly required");
            }
        }));
    }

    private static boolean isOpen(Operation operation) {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty();
    }

    private void operation(ChangedOperation operation) {
        Place at = Place.operation(operation.getHttpMethod(), operation.getPathUrl());
        if (!Objects.equals(operation.getOldOperation().getOperationId(),
                operation.getNewOperation().getOperationId())) {
            add(at, "operationId changed");
        }
        boolean opened = isOpen(operation.getNewOperation());
        operation.getChangedElements().stream()
                .filter(element -> !(opened && element instanceof ChangedSecurityRequirements))
                .forEach(element -> walk(element, at));
    }

    private void walk(Changed change, Place at) {
        if (change == null || change.isUnchanged()) {
            return;
        }
        if (change instanceof ChangedSchema schema) {
            schema(schema, at);
        } else if (change instanceof ChangedParameters parameters) {
            parameters(parameters, at);
        } else if (change instanceof ChangedApiResponse answers) {
            answers.getMissing().keySet().forEach(status -> add(at.part("answer " + status), "removed"));
            answers.getChanged().forEach((status, answer) -> walk(answer, at.part("answer " + status)));
        } else if (change instanceof ChangedContent content) {
            content.getMissing().keySet().forEach(type -> add(at.part("media type " + type), "removed"));
            content.getChanged().forEach((type, body) -> walk(body, at.part("media type " + type)));
        } else if (change instanceof ChangedHeaders headers) {
            headers.getMissing().keySet().forEach(name -> add(at.part("header " + name), "removed"));
            headers.getChanged().forEach((name, header) -> walk(header, at.part("header " + name)));
        } else if (change instanceof ChangedRequestBody body) {
            whole(body, at.part("body"));
        } else if (change instanceof ComposedChanged composed) {
            whole(composed, at);
        } else if (change.isIncompatible()) {
            add(at, property(change) + " changed");
        }
    }

    private void whole(ComposedChanged change, Place at) {
        if (change.isCoreChanged().isIncompatible()) {
            boolean asksForMore = change instanceof ChangedParameter parameter && parameter.isChangeRequired()
                    || change instanceof ChangedRequestBody body && body.isChangeRequired();
            add(at, asksForMore ? "newly required" : property(change) + " changed");
        }
        change.getChangedElements().forEach(element -> walk(element, at));
    }

    /** What a class that tells of a change is about: {@code maxLength} of {@code ChangedMaxLength}. */
    private static String property(Changed change) {
        String name = change.getClass().getSimpleName().replace("Changed", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void parameters(ChangedParameters parameters, Place at) {
        parameters.getMissing().forEach(gone -> add(at.part("parameter " + gone.getName()), "removed"));
        parameters.getIncreased().stream().filter(added -> Boolean.TRUE.equals(added.getRequired()))
                .map(Parameter::getName).forEach(added -> add(at.part("parameter " + added), "newly required"));
        parameters.getChanged().forEach(changed -> walk(changed, at.part("parameter " + changed.getName())));
    }

    private void schema(ChangedSchema change, Place mentioned) {
        if (!told.add(change)) {
            return;
        }
        Place at = names.find(change.getOldSchema()).map(Place::schema).orElse(mentioned);
        if (change.isChangedType()) {
            add(at, "type was %s, is %s".formatted(type(change.getOldSchema()), type(change.getNewSchema())));
            return;
        }
        change.getMissingProperties().keySet().forEach(name -> add(at.field(name), "removed"));
        change.getChangedProperties().forEach((name, field) -> walk(field, at.field(name)));
        nullable(change, at);
        walk(change.getItems(), at.part("entries"));
        walk(change.getAddProp(), at.part("values"));
        for (Changed element : change.getChangedElements()) {
            if (element instanceof ChangedEnum<?> values) {
                values(values, at);
            } else if (element instanceof ChangedRequired required) {
                required(required, change.getMissingProperties().keySet(), at);
            } else if (!(element instanceof ChangedSchema)) {
                walk(element, at);
            }
        }
    }

    private static String type(Schema<?> schema) {
        if (schema == null) {
            return "none";
        }
        return schema.getFormat() == null ? schema.getType() : schema.getType() + " (" + schema.getFormat() + ")";
    }

    private void nullable(ChangedSchema change, Place at) {
        boolean was = Boolean.TRUE.equals(change.getOldSchema().getNullable());
        boolean is = Boolean.TRUE.equals(change.getNewSchema().getNullable());
        if (change.getContext().isResponse() && is && !was) {
            add(at, "may be null");
        }
        if (change.getContext().isRequest() && was && !is) {
            add(at, "may no longer be null");
        }
    }

    private void values(ChangedEnum<?> values, Place at) {
        if (values.isIncompatible()) {
            boolean sent = values.getContext().isRequest();
            List<?> broken = sent ? values.getMissing() : values.getIncreased();
            broken.forEach(value -> add(at, "value " + value + (sent ? " no longer taken" : " added to answers")));
        }
    }

    private void required(ChangedRequired required, Collection<String> gone, Place at) {
        if (required.getContext().isRequest()) {
            required.getIncreased().forEach(name -> add(at.field(name), "newly required"));
        } else {
            required.getMissing().stream().filter(name -> !gone.contains(name))
                    .forEach(name -> add(at.field(name), "no longer always sent"));
        }
    }
}
