package luzhi.claims.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The patterns that the readers and the checks look for, taken from their classes: one that is new is among them. */
final class Constructs {

    private static final String ROOM = "luzhi.claims.";
    private static final List<String> LOOKING_AROUND = List.of("?:", "?=", "?!", "?<=", "?<!");

    private final Set<String> patterns = new LinkedHashSet<>();

    private Constructs() {}

    /** Of each pattern the words that it is made of; a pattern of no words is left out. */
    static List<List<String>> listWords() {
        return listWords(pattern -> true);
    }

    /** The same of patterns that repeat a group, which takes the stack where it takes as much as there is. */
    static List<List<String>> listRepeatedWords() {
        return listWords(Pattern.compile("\\)[*+{]").asPredicate());
    }

    private static List<List<String>> listWords(Predicate<String> wanted) {
        Constructs constructs = new Constructs();
        classes().forEach(constructs::addFieldsOf);
        return constructs.patterns.stream().filter(wanted).map(Constructs::words).filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(TextCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                        .filter(name -> name.matches("luzhi\\.claims\\.(reading|check|inference|record)\\..*\\.class"))
                        .sorted()
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()))).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFieldsOf(Class<?> type) {
        Arrays.stream(type.getDeclaredFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> add(value(field, null)));
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Object value) {
        if (value instanceof Pattern pattern) {
            patterns.add(pattern.pattern());
        } else if (value instanceof String words && words.codePoints().anyMatch(Character::isIdeographic)) {
            patterns.add(words);
        } else if (value instanceof Iterable<?> values) {
            values.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value instanceof Object[] values) {
            Arrays.stream(values).forEach(this::add);
        } else if (value instanceof Record && value.getClass().getName().startsWith(ROOM)) {
            Arrays.stream(value.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> add(value(field, value)));
        }
    }

    /** The stretches of a pattern that stand for themselves, and something that each of its classes stands for. */
    static List<String> words(String regex) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < regex.length(); i++) {
            char each = regex.charAt(i);
            if (each == '\\') {
                i++;
                word.append(regex.charAt(i) == 'd' ? '7' : regex.charAt(i) == 's' ? ' ' : regex.charAt(i));
            } else if (each == '[' && regex.indexOf(']', i) > 0) {
                int first = i + 1;
                i = regex.indexOf(']', i + 2);
                word.append(regex.charAt(first) == '^' ? '学' : regex.charAt(first) == '\\' ? '7' : regex.charAt(first));
            } else if (each == '{') {
                i = regex.indexOf('}', i);
            } else if ("()|^$?*+.".indexOf(each) >= 0) {
                end(word, words);
                String rest = regex.substring(i + 1);
                i += each != '('
                        ? 0
                        : LOOKING_AROUND.stream().filter(rest::startsWith).mapToInt(String::length).max().orElse(0);
            } else {
                word.append(each);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0 && !words.contains(word.toString())) {
            words.add(word.toString());
        }
        word.setLength(0);
    }
}
