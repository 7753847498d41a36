package luzhi.kernel.parameter;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/**
 * Refuses query parameters that the operation does not declare, that are given twice where once is meant, that cannot be read as what
 * they are declared to be, or that are missing: a misspelt filter must not widen an answer. What it lets pass, converters can read.
 */
@Provider
@Priority(Priorities.USER)
public class ParameterFilter implements ContainerRequestFilter {

    private final Map<Method, SortedMap<String, DeclaredParameter>> declared = new ConcurrentHashMap<>();

    private final Instance<FurtherParameters> further;

    @Context
    ResourceInfo operation;

    public ParameterFilter(Instance<FurtherParameters> further) {
        this.further = further;
    }

    /** @throws RuleBroken naming every parameter that is missing, unknown, repeated or unreadable, and those that are known */
    @Override
    public void filter(ContainerRequestContext request) {
        if (operation.getResourceMethod() == null) {
            return;
        }
        SortedMap<String, DeclaredParameter> known = new TreeMap<>(
                declared.computeIfAbsent(operation.getResourceMethod(), DeclaredParameter::listQuery));
        further.forEach(source -> source.list(operation.getResourceClass(), operation.getResourceMethod())
                .forEach(parameter -> known.put(parameter.name(), parameter)));
        Map<String, List<String>> sent = new TreeMap<>(request.getUriInfo().getQueryParameters());
        Faults faults = new Faults();
        known.values().stream().filter(parameter -> parameter.required() && !sent.containsKey(parameter.name()))
                .forEach(parameter -> faults.at(parameter.name(), "parameter-required", parameter.name()));
        sent.forEach((name, values) -> check(name, values, known, faults));
        faults.throwIfAny();
    }

    private static void check(String name, List<String> values, SortedMap<String, DeclaredParameter> known,
            Faults faults) {
        DeclaredParameter parameter = known.get(name);
        if (parameter == null && known.isEmpty()) {
            faults.at(name, "parameter-not-taken", name);
        } else if (parameter == null) {
            faults.at(name, "unknown-parameter", name, String.join(", ", known.keySet()));
        } else if (values.size() > 1 && !parameter.repeatable()) {
            faults.at(name, "repeated-parameter", name);
        } else {
            values.forEach(value -> parameter.check(value, faults));
        }
    }
}
