package luzhi.kernel.register;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import luzhi.kernel.parameter.DeclaredParameter;
import luzhi.kernel.parameter.FurtherParameters;

/** Every register of this service, by name. */
@ApplicationScoped
public class RegisterCatalog implements FurtherParameters {

    private final Instance<RegisterResource<?, ?>> resources;
    private volatile Map<String, RegisterDefinition> byName;

    RegisterCatalog(@Any Instance<RegisterResource<?, ?>> resources) {
        this.resources = resources;
    }

    private Map<String, RegisterDefinition> byName() {
        if (byName == null) {
            Map<String, RegisterDefinition> found = new LinkedHashMap<>();
            resources.stream().map(RegisterResource::definition)
                    .sorted(java.util.Comparator.comparing(RegisterDefinition::name))
                    .forEach(each -> found.put(each.name(), each));
            byName = found;
        }
        return byName;
    }

    /** @throws IllegalStateException if the service has no such register */
    public RegisterDefinition get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("There is no register " + name));
    }

    public Optional<RegisterDefinition> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    public Collection<RegisterDefinition> listAll() {
        return byName().values();
    }

    /** Lists of rows are filtered by columns, which no method can declare. */
    @Override
    public Collection<DeclaredParameter> list(Class<?> resource, Method operation) {
        if (!RegisterResource.class.isAssignableFrom(resource) || !operation.getName().equals("list")) {
            return List.of();
        }
        return resources.stream().filter(each -> resource.isInstance(each)).findFirst().stream()
                .flatMap(each -> RegisterService.filterNames(each.definition()))
                .map(DeclaredParameter::ofAnyTexts).toList();
    }
}
