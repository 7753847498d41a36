package luzhi.report.cockpit.administration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Wording;

/** Where something stands in the document of a cycle, in words: 重点任务 第2项，评价要点 第3项，期限. */
final class DocumentPlace {

    private static final Wording WORDING = new Wording("wording/criteria-document");
    private static final String NUMBER = "\\d+";

    private DocumentPlace() {}

    /** @param pointer into the document; null or empty for all of it, or what is no part of it */
    static String of(@Nullable String pointer, Locale language) {
        return pointer == null || pointer.isEmpty()
                ? say(language, "whole")
                : parts(pointer).map(part -> part(part, language))
                        .collect(Collectors.joining(say(language, "between")));
    }

    /** What a field of the document is called. */
    static String field(String name, Locale language) {
        return part(name, language);
    }

    private static Stream<String> parts(String pointer) {
        return List.of(pointer.split("/")).stream().filter(part -> !part.isEmpty())
                .map(part -> part.replace("~1", "/").replace("~0", "~"));
    }

    /** What has no title is what the author of the document wrote himself: the number of a criterion, a name of his own. */
    private static String part(String part, Locale language) {
        if (part.matches(NUMBER)) {
            return say(language, "nth", Integer.parseInt(part) + 1);
        }
        return WORDING.has(part, language) ? WORDING.sentence(language, part) : part;
    }

    private static String say(Locale language, String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
