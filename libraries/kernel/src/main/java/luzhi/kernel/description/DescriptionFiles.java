package luzhi.kernel.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is written of the operations of a resource, beside its class: {@code SealResource.yaml} has an OpenAPI operation by
 * the name of each method. What a parameter is called everywhere stands in {@link #SHARED}.
 */
final class DescriptionFiles {

    /** What parameters mean wherever an operation does not say otherwise: one file of the kernel, one of a service. */
    static final String SHARED = "META-INF/parameters.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final IndexView index;
    private final Map<String, JsonNode> read = new HashMap<>();
    private final Map<String, Set<String>> unused = new TreeMap<>();
    private final Map<String, JsonNode> parameters = new HashMap<>();

    DescriptionFiles(IndexView index) {
        this.index = index;
        try {
            loader().getResources(SHARED).asIterator().forEachRemaining(file -> {
                try (InputStream content = file.openStream()) {
                    YAML.readTree(content).properties()
                            .forEach(each -> parameters.put(each.getKey(), each.getValue()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    /**
     * What is written of an operation, in the file beside the class that declares its method.
     *
     * @param method class and method as {@code package.Class_method}
     */
    Optional<JsonNode> findOperation(String method) {
        int end = method == null ? -1 : method.lastIndexOf('_');
        if (end < 0) {
            return Optional.empty();
        }
        String name = method.substring(end + 1);
        for (ClassInfo type = index.getClassByName(DotName.createSimple(method.substring(0, end))); type != null;) {
            String file = type.name().toString().replace('.', '/') + ".yaml";
            JsonNode text = file(file).path(name);
            if (text.isObject()) {
                unused.get(file).remove(name);
                return Optional.of(text);
            }
            type = type.superName() == null ? null : index.getClassByName(type.superName());
        }
        return Optional.empty();
    }

    /** What is written of a parameter: by the operation or, as far as that says nothing, for all. */
    JsonNode parameter(String name, JsonNode ofOperation) {
        ObjectNode whole = YAML.createObjectNode();
        if (parameters.get(name) instanceof ObjectNode shared) {
            whole.setAll(shared);
        }
        if (ofOperation instanceof ObjectNode own) {
            whole.setAll(own);
        }
        return whole;
    }

    private JsonNode file(String path) {
        return read.computeIfAbsent(path, wanted -> {
            try (InputStream content = loader().getResourceAsStream(wanted)) {
                JsonNode texts = content == null ? MissingNode.getInstance() : YAML.readTree(content);
                Set<String> methods = new TreeSet<>();
                texts.fieldNames().forEachRemaining(methods::add);
                unused.put(wanted, methods);
                return texts;
            } catch (IOException e) {
                throw new UncheckedIOException(wanted, e);
            }
        });
    }

    /** @throws IllegalStateException if something is written of a method that is no operation */
    void requireAllUsed() {
        unused.values().removeIf(Set::isEmpty);
        if (!unused.isEmpty()) {
            throw new IllegalStateException("Texts of methods that are no operations: " + unused);
        }
    }

    /** An example as the model of the description has it: maps, lists, texts and exact numbers. */
    static Object value(JsonNode node) {
        return YAML.convertValue(node, Object.class);
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
