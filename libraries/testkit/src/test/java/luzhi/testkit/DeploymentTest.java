package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What cannot read {@code services.csv} names the same services, at the same ports. */
class DeploymentTest {

    private static Map<String, Object> compose() throws IOException {
        try (Reader file = Files.newBufferedReader(ServiceList.checkout().resolve("docker-compose.yml"))) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> map(Map<String, Object> node, String... path) {
        Map<String, Object> found = node;
        for (String name : path) {
            assertTrue(found.containsKey(name), () -> name + " of " + String.join("/", path) + " is missing");
            found = map(found.get(name));
        }
        return found;
    }

    private static Set<String> named(String pattern) {
        return ServiceList.names().stream().map(pattern::formatted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> endingWith(String end, Collection<?> names) {
        return names.stream().map(String::valueOf).filter(name -> name.endsWith(end))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> perDomain(Function<String, String> name, Function<String, String> value) {
        return ServiceList.domains().stream().collect(Collectors.toMap(name, value));
    }

    private static String variable(String service) {
        return service.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Test
    void composeHasAContainerOfEach() throws IOException {
        Map<String, Object> services = map(compose(), "services");
        assertEquals(named("%s-service"), endingWith("-service", services.keySet()));
        ServiceList.ports().forEach((name, port) -> {
            String module = name + "-service";
            Map<String, Object> container = map(services, module);
            assertEquals("luzhi/" + module + ":${LUZHI_VERSION:-latest}", container.get("image"));
            assertEquals("./" + module + "/target/quarkus-app", map(container, "build").get("context"));
            assertEquals(Map.of("SERVICE", module, "PORT", port), map(container, "build", "args"));
            assertEquals(List.of("${LUZHI_BIND:-127.0.0.1}:" + port + ":" + port), container.get("ports"));
            // the one that seals has the key to sign them with
            assertEquals(name.equals("report")
                    ? List.of(module + ".properties", "access.properties", "seal-key.pem")
                    : List.of(module + ".properties", "access.properties"), container.get("secrets"));
            assertEquals("${LUZHI_" + (name.equals("report") ? "PUBLIC" : "EXPLORER_" + variable(name))
                    + "_URL:-http://127.0.0.1:" + port + "}", map(container, "environment").get("LUZHI_PUBLIC_URL"));
            assertEquals(List.of(name + "-scratch:/scratch"), container.get("volumes"));
            assertEquals(name, map(container, "environment").get("QUARKUS_DATASOURCE_USERNAME"));
            assertEquals("/run/secrets/" + module + ".properties,/run/secrets/access.properties",
                    map(container, "environment").get("SMALLRYE_CONFIG_LOCATIONS"));
        });
    }

    @Test
    void composeKnowsThePasswordAndTheVolumeOfEach() throws IOException {
        Map<String, Object> compose = compose();
        assertEquals(named("%s-service.properties"), endingWith("-service.properties",
                (List<?>) map(compose, "services", "database").get("secrets")));
        assertEquals(named("%s-service.properties"),
                endingWith("-service.properties", map(compose, "secrets").keySet()));
        assertEquals(named("%s-scratch"), endingWith("-scratch", map(compose, "volumes").keySet()));
    }

    @Test
    void composeTellsTheReportServiceOfAllOthers() throws IOException {
        Map<String, Object> report = map(compose(), "services", "report-service");
        Map<String, Object> environment = map(report, "environment");
        perDomain(name -> "LUZHI_SOURCES_" + variable(name) + "_URL",
                name -> "http://" + name + "-service:" + ServiceList.ports().get(name))
                .forEach((name, value) -> assertEquals(value, environment.get(name), name));
        perDomain(name -> "LUZHI_EXPLORER_" + variable(name) + "_URL",
                name -> "http://127.0.0.1:" + ServiceList.ports().get(name)).forEach(
                        (name,
                                value) -> assertEquals("${" + name + ":-" + value + "}", environment.get(name), name));
        Set<String> others = named("%s-service");
        others.remove("report-service");
        assertEquals(others, endingWith("-service", map(report, "depends_on").keySet()));
    }

    @Test
    void eachListensThereAndOwnsTheMeasuresOfItsName() throws IOException {
        for (String name : ServiceList.names()) {
            Path file = ServiceList.folder(name).resolve("src/main/resources/application.properties");
            Properties settings = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
            assertEquals(name + "-service", settings.get("quarkus.application.name"));
            assertEquals(String.valueOf(ServiceList.ports().get(name)), settings.get("quarkus.http.port"), name);
            assertEquals(ServiceList.prefix(name), settings.get("luzhi.measures.owner"), name);
        }
    }

    @Test
    void eachIsBuilt() throws IOException {
        String pom = Files.readString(ServiceList.checkout().resolve("pom.xml"));
        named("<module>%s-service</module>").forEach(module -> assertTrue(pom.contains(module), module));
    }
}
