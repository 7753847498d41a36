package luzhi.report.reporting.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import luzhi.report.assessment.source.Owner;
import luzhi.testkit.ServiceList;

/** A status has one title, and one home for it. */
class TermsTest {

    /** Kinds whose titles are no everyday words: nothing else can mean them. */
    private static final Set<String> STATUSES = Set.of("task-status", "verdict", "source-status", "answer-kind",
            "rectification-status", "submission-state");
    private static final List<Owner> OWNERS = ServiceList.names().stream().map(ServiceList::prefix).map(Owner::new)
            .toList();
    /** What statuses were once called beside their titles. */
    private static final List<String> OTHER_WORDS = List.of("推进中", "资料不足", "不涉及", "疑问");

    @Test
    void theSameStatusIsCalledTheSameWhateverItIsOf() {
        Map<String, Term> byCode = new HashMap<>();
        Terms.list(OWNERS).stream().filter(term -> Set.of("task-status", "verdict").contains(term.kind()))
                .forEach(term -> {
                    Term other = byCode.putIfAbsent(term.code(), term);
                    assertTrue(other == null || other.title().equals(term.title()), () -> term + " and " + other);
                });
    }

    @Test
    void withinAKindEveryCodeHasATitleOfItsOwn() {
        Map<String, Term> byTitle = new HashMap<>();
        for (Term term : Terms.list(OWNERS)) {
            Term other = byTitle.put(term.kind() + ":" + term.title().zh(), term);
            assertTrue(other == null, () -> term + " and " + other);
        }
    }

    @Test
    void theGlossaryTellsEveryTerm() {
        String glossary = read(Path.of("..", "docs", "glossary.md"));
        assertEquals(List.of(), Terms.list(OWNERS).stream().map(term -> "| %s | `%s` | %s | %s |".formatted(term.kind(),
                term.code(), term.title().zh(), term.title().en())).filter(row -> !glossary.contains(row)).toList());
    }

    @Test
    void noCodeWordsAStatusButTheConstantItself() {
        List<String> titles = statuses();
        List<String> copies = new ArrayList<>();
        for (Path file : sources(".java")) {
            String code = read(file);
            if (!code.contains("implements Titled")) {
                // the example of an answer may hold one
                titles.stream().filter(title -> code.replace("\"zh\": \"", "").contains("\"" + title + "\""))
                        .forEach(title -> copies.add(title + " in " + file));
            }
            OTHER_WORDS.stream().filter(word -> code.contains("\"" + word))
                    .forEach(word -> copies.add(word + " in " + file));
        }
        assertEquals(List.of(), copies);
    }

    @Test
    void noWordingBundleWordsAStatusAgain() {
        List<String> titles = statuses();
        List<String> copies = new ArrayList<>();
        for (Path file : sources(".properties")) {
            for (String line : read(file).lines().filter(each -> !each.startsWith("#") && each.contains("="))
                    .toList()) {
                String value = line.substring(line.indexOf('=') + 1);
                // alone, or before what it is said of: 未达标：{0}
                titles.stream().filter(title -> value.equals(title) || value.startsWith(title + "："))
                        .forEach(title -> copies.add(line + " in " + file));
                OTHER_WORDS.stream().filter(value::contains).forEach(word -> copies.add(line + " in " + file));
            }
        }
        assertEquals(List.of(), copies);
    }

    private static List<String> statuses() {
        return Terms.list(OWNERS).stream().filter(term -> STATUSES.contains(term.kind())).map(term -> term.title().zh())
                .distinct().toList();
    }

    /** Of all modules, without tests. */
    private static List<Path> sources(String ending) {
        List<Path> found = new ArrayList<>();
        for (String modules : List.of("..", "../libraries", "../tools")) {
            try (Stream<Path> folders = Files.list(Path.of(modules))) {
                for (Path module : folders.map(folder -> folder.resolve("src/main")).filter(Files::isDirectory)
                        .toList()) {
                    try (Stream<Path> files = Files.walk(module)) {
                        files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertTrue(found.size() > 10, () -> "Only " + found);
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
