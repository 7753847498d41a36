package luzhi.kernel.parameter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.ws.rs.BeanParam;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;

/**
 * A query parameter as an operation declares it.
 *
 * @param type empty where every text is taken
 */
public record DeclaredParameter(String name, boolean required, boolean repeatable, Optional<ParameterType> type) {

    /** Those that a method declares, by itself and in beans, by name. */
    static SortedMap<String, DeclaredParameter> listQuery(Method method) {
        SortedMap<String, DeclaredParameter> parameters = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(parameters, field, field.getName(), field.getGenericType());
                }
            } else {
                add(parameters, parameter, parameter.getName(), parameter.getParameterizedType());
            }
        }
        return parameters;
    }

    private static void add(SortedMap<String, DeclaredParameter> parameters, AnnotatedElement declaration,
            String ownName, Type type) {
        RestQuery query = declaration.getAnnotation(RestQuery.class);
        if (query != null) {
            String name = query.value().isEmpty() ? ownName : query.value();
            parameters.put(name, of(name, isRequired(declaration), type));
        }
    }

    private static boolean isRequired(AnnotatedElement declaration) {
        var described = declaration
                .getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return described != null && described.required();
    }

    /** @param type a class, or a list of values of a class for a parameter that may be repeated */
    static DeclaredParameter of(String name, boolean required, Type type) {
        boolean repeatable = type instanceof ParameterizedType;
        Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return new DeclaredParameter(name, required, repeatable, ParameterType.of((Class<?>) one, name));
    }

    /** One that takes any texts, and may be repeated. */
    public static DeclaredParameter ofAnyTexts(String name) {
        return new DeclaredParameter(name, false, true, Optional.empty());
    }

    /** Adds a fault if the text cannot be read as the type, or says nothing where a single text is meant: that would be lost. */
    void check(String text, Faults faults) {
        type.ifPresent(known -> known.check(name, text, faults));
        if (type.isEmpty() && !repeatable && text.isEmpty()) {
            faults.at(name, "empty-parameter", name);
        }
    }
}
