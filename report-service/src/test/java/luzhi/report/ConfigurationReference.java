package luzhi.report;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** The page of all settings of the suite, made of the mappings that are in its sources: their types, defaults and docstrings. */
final class ConfigurationReference {

    private static final List<String> FOLDERS_PASSED_OVER = List.of("target", ".git", ".run", "test");
    private static final Pattern LOWER_THEN_UPPER = Pattern.compile("([a-z0-9])([A-Z])");
    /** A longer value is looked up where it stands. */
    private static final int LONGEST_VALUE = 60;

    private final Path checkout;
    private final StringBuilder page = new StringBuilder();

    ConfigurationReference(Path checkout) {
        this.checkout = checkout;
    }

    String page() throws IOException {
        page.append(
                """
                        # Configuration reference

                        Made from the `@ConfigMapping` interfaces of the sources; `ConfigurationReferenceTest` compares it with them and writes it anew:
                        `./mvnw -pl report-service test -Dtest=ConfigurationReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dconfiguration.update=true`

                        These are the settings of Luzhi's own. Whatever else Quarkus knows can be set as well; what one needs of that, and where settings come from,
                        is told in [operations](operations.md). A service does not start with a value that is not allowed. A duration is written `500MS`, `10S`, `3M`
                        or `PT1M30S`, a size `64K`, `10M` or `2G`, a list with commas.
                        """);
        for (Path source : sources()) {
            tell(source);
        }
        return page.toString();
    }

    /** By service and prefix: the kernel, which all have, comes first. */
    private List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(checkout)) {
            for (Path file : files.filter(file -> file.toString().endsWith("Configuration.java"))
                    .filter(this::isSource).toList()) {
                if (Files.readString(file).contains("\n@ConfigMapping(")) {
                    found.add(file);
                }
            }
        }
        found.sort((one, other) -> order(one).compareTo(order(other)));
        return found;
    }

    private boolean isSource(Path file) {
        for (Path folder : checkout.relativize(file)) {
            if (FOLDERS_PASSED_OVER.contains(folder.toString())) {
                return false;
            }
        }
        return true;
    }

    private String order(Path source) {
        Class<?> mapping = mapping(source);
        return (service(mapping).isEmpty() ? "0" : "1" + service(mapping)) + prefix(mapping);
    }

    private static String prefix(Class<?> mapping) {
        return mapping.getAnnotation(ConfigMapping.class).prefix();
    }

    private static Class<?> mapping(Path source) {
        String path = source.toString().replace('\\', '/');
        String name = path.substring(path.indexOf("src/main/java/") + "src/main/java/".length());
        try {
            return Class.forName(name.replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(source + " is a mapping that the report service does not know: the test of the"
                    + " reference has to move to where all mappings are known", e);
        }
    }

    /** Empty for all. */
    private static Optional<String> service(Class<?> mapping) {
        String folder = mapping.getProtectionDomain().getCodeSource().getLocation().getPath();
        Matcher module = Pattern.compile("([a-z]+-service)/target").matcher(folder);
        return module.find() ? Optional.of(module.group(1)) : Optional.empty();
    }

    private void tell(Path source) throws IOException {
        Class<?> mapping = mapping(source);
        String text = Files.readString(source);
        Properties values = values(source);
        page.append("\n## `").append(prefix(mapping)).append("`\n\n").append(docstring(text, mapping)).append(' ')
                .append(service(mapping).map(name -> "Of `" + name + "`.").orElse("Of all services.")).append("\n\n")
                .append("| setting | environment | type | default | allowed | meaning |\n|---|---|---|---|---|---|\n");
        tell(prefix(mapping), mapping, text, values);
    }

    /** What the module states for itself, and so is the default for everybody else. */
    private static Properties values(Path source) throws IOException {
        Properties values = new Properties();
        String path = source.toString();
        Path resources = Path.of(path.substring(0, path.indexOf("java", path.indexOf("src/main"))), "resources");
        for (String file : List.of("META-INF/microprofile-config.properties", "application.properties")) {
            if (Files.exists(resources.resolve(file))) {
                try (var reader = Files.newBufferedReader(resources.resolve(file))) {
                    values.load(reader);
                }
            }
        }
        return values;
    }

    private void tell(String prefix, Class<?> group, String text, Properties values) {
        List<Method> methods = Arrays.stream(group.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isDefault() && !method.isSynthetic())
                .sorted((one, other) -> Integer.compare(place(text, one), place(text, other))).toList();
        for (Method method : methods) {
            String name = method.isAnnotationPresent(WithParentName.class)
                    ? prefix
                    : prefix + "." + dashed(method.getName());
            Type type = method.getGenericReturnType();
            if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
                Class<?> value = (Class<?>) map.getActualTypeArguments()[1];
                tell(name + ".<" + keys((Class<?>) map.getActualTypeArguments()[0]) + ">", value, text, values);
            } else if (method.getReturnType().isInterface() && method.getReturnType().isMemberClass()) {
                tell(name, method.getReturnType(), text, values);
            } else {
                tell(name, method, text, values);
            }
        }
    }

    private static String keys(Class<?> type) {
        if (!type.isEnum()) {
            return "name";
        }
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("\\|"));
    }

    private void tell(String name, Method method, String text, Properties values) {
        boolean many = name.contains("<");
        page.append("| `").append(name.replaceAll("<.*>", "*")).append('`')
                .append(many ? " (" + name.replaceAll(".*<(.*)>.*", "$1") + ")" : "").append(" | `")
                .append(name.replaceAll("<.*>", "…").toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")).append("` | ")
                .append(type(method.getGenericReturnType())).append(" | ").append(value(name, method, values))
                .append(" | ").append(allowed(method)).append(" | ").append(docstring(text, method)).append(" |\n");
    }

    private static String value(String name, Method method, Properties values) {
        WithDefault stated = method.getAnnotation(WithDefault.class);
        String value = values.getProperty(name, stated == null ? "" : stated.value());
        boolean ofEach = name.contains("<") && stated == null && !values.isEmpty()
                && values.stringPropertyNames().stream().anyMatch(stands(name));
        if (value.length() > LONGEST_VALUE || ofEach) {
            return "see `application.properties`";
        }
        if (value.isEmpty()) {
            return method.getReturnType() == Optional.class || name.contains("<") ? "none" : "each service's own";
        }
        return "`" + value + "`";
    }

    /** Whether a setting is that of one among many: {@code a.<name>.b}. */
    private static Predicate<String> stands(String name) {
        String parts = Pattern.quote(name).replaceAll("<.*>", "\\\\E[^.]+\\\\Q");
        return Pattern.compile(parts).asMatchPredicate();
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            String inner = type(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? "list of " + inner + "s" : inner;
        }
        return Map.of(MemorySize.class, "size", Duration.class, "duration", URI.class, "URL", Path.class, "file",
                String.class, "text",
                int.class, "number", Integer.class, "number").get(type);
    }

    private static String allowed(Method method) {
        List<String> words = new ArrayList<>();
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation instanceof Min least) {
                words.add("≥ " + least.value());
            } else if (annotation instanceof Max most) {
                words.add("≤ " + most.value());
            } else if (annotation instanceof DurationMin least) {
                words.add("≥ " + printed(Duration.ofDays(least.days()).plusHours(least.hours())
                        .plusMinutes(least.minutes()).plusSeconds(least.seconds()).plusMillis(least.millis())));
            } else if (annotation instanceof DurationMax most) {
                words.add("≤ " + printed(Duration.ofDays(most.days()).plusHours(most.hours())
                        .plusMinutes(most.minutes()).plusSeconds(most.seconds()).plusMillis(most.millis())));
            } else if (annotation instanceof NotEmpty || annotation instanceof NotBlank) {
                words.add("not empty");
            }
        }
        return String.join(", ", words);
    }

    private static String printed(Duration duration) {
        if (duration.toMillis() % 1000 != 0 || duration.isZero()) {
            return duration.toMillis() + " ms";
        }
        if (duration.toSeconds() % 60 != 0) {
            return duration.toSeconds() + " s";
        }
        return duration.toMinutes() % 60 == 0 ? duration.toHours() + " h" : duration.toMinutes() + " min";
    }

    private static String dashed(String name) {
        return LOWER_THEN_UPPER.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Where a method stands: behind the head of its own interface. */
    private static int place(String text, Method method) {
        int head = text.indexOf("interface " + method.getDeclaringClass().getSimpleName() + " {");
        return text.indexOf(" " + method.getName() + "();", head);
    }

    private static String docstring(String text, Class<?> mapping) {
        return docstring(text, mapping.getSimpleName(), text.indexOf("interface " + mapping.getSimpleName() + " "));
    }

    private static String docstring(String text, Method method) {
        return docstring(text, method.toString(), place(text, method));
    }

    private static String docstring(String text, String what, int place) {
        int end = text.lastIndexOf("*/", place);
        int begin = text.lastIndexOf("/**", place);
        // a docstring that belongs to what stands before has a semicolon or a brace behind it
        if (begin < 0 || text.substring(end, place).matches("(?s).*[;{}].*")) {
            throw new AssertionError(what + " has no docstring");
        }
        return text.substring(begin + "/**".length(), end).replaceAll("(?m)^\\s*\\* ?", "").strip()
                .replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`").replace("|", "\\|");
    }
}
