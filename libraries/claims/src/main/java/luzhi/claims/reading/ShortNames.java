package luzhi.claims.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What texts call the values of dimensions, besides their titles. */
public final class ShortNames {

    private static final String FILE = "claims/short-names.yaml";
    private static final Map<String, List<String>> BY_TITLE = read();

    private ShortNames() {}

    private static Map<String, List<String>> read() {
        try (InputStream file = ShortNames.class.getResourceAsStream('/' + FILE)) {
            return YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, List<String>>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("In " + FILE + ": " + e.getMessage(), e);
        }
    }

    /** Of a value, by its title in Chinese; none for most. */
    public static List<String> of(String title) {
        return BY_TITLE.getOrDefault(title, List.of());
    }
}
