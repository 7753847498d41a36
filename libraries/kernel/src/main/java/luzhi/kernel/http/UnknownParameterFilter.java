package luzhi.kernel.http;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** Refuses query parameters that the operation does not declare, or that are given twice where once is meant: a misspelt filter must not widen an answer. */
@Provider
@Priority(Priorities.USER)
public class UnknownParameterFilter implements ContainerRequestFilter {

    private final Map<Method, SortedMap<String, Boolean>> declared = new ConcurrentHashMap<>();

    private final Instance<FurtherParameters> further;

    @Context
    ResourceInfo operation;

    public UnknownParameterFilter(Instance<FurtherParameters> further) {
        this.further = further;
    }

    /** @throws RuleBroken naming every unknown parameter and those that are known */
    @Override
    public void filter(ContainerRequestContext request) {
        if (operation.getResourceMethod() == null) {
            return;
        }
        SortedMap<String, Boolean> known = new TreeMap<>(declared.computeIfAbsent(operation.getResourceMethod(),
                UnknownParameterFilter::declaredBy));
        further.forEach(source -> source.list(operation.getResourceClass(), operation.getResourceMethod())
                .forEach(name -> known.put(name, true)));
        Faults faults = new Faults();
        new TreeMap<>(request.getUriInfo().getQueryParameters()).forEach((name, values) -> {
            if (!known.containsKey(name)) {
                faults.at(name, "unknown-parameter", name, String.join(", ", known.keySet()));
            } else if (values.size() > 1 && !known.get(name)) {
                faults.at(name, "repeated-parameter", name);
            }
        });
        faults.throwIfAny();
    }

    /** The declared names, each with whether it may be repeated. */
    private static SortedMap<String, Boolean> declaredBy(Method method) {
        SortedMap<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    addQueryName(names, field, field.getName(), field.getType());
                }
            } else {
                addQueryName(names, parameter, parameter.getName(), parameter.getType());
            }
        }
        return names;
    }

    private static void addQueryName(SortedMap<String, Boolean> names, AnnotatedElement declaration, String ownName,
            Class<?> type) {
        RestQuery query = declaration.getAnnotation(RestQuery.class);
        if (query != null) {
            names.put(query.value().isEmpty() ? ownName : query.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
