package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.StrictReader;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/**
 * A cycle as it comes with the service: the folder {@code cycles/<year>/}, whose head {@code cycle.yaml} says what belongs to
 * the cycle as a whole and names a file for each task, in their order, a line each. The document is the head with each file
 * in the place of its name, so comments stay, and whoever gets the document gets what stands in the files.
 *
 * @param head the text of the head
 * @param tasks the texts of the files that it names, by name
 */
record CycleFolder(int year, String head, Map<String, String> tasks) {

    static final String HEAD = "cycle.yaml";

    /** A line of the head that names a file, such as {@code - 04-education-funding.yaml}. */
    private static final Pattern NAME = Pattern.compile("( *)- (\\d{2}-[a-z0-9-]+\\.yaml) *");
    private static final Pattern IN_TASK = Pattern.compile("/tasks/(\\d{1,3})(/.*)?");

    /**
     * Reads a folder.
     *
     * @param files the bytes of a file of the folder by its name, null if there is no such file; a folder on the class path
     *        cannot be listed, so only what the head names is asked for
     * @throws FlawedFolder if a file is not there or is no text
     */
    static CycleFolder read(int year, Function<String, byte[]> files) {
        List<FlawedFolder.Flaw> flaws = new ArrayList<>();
        String head = text(HEAD, files, flaws);
        Map<String, String> tasks = new LinkedHashMap<>();
        names(head).forEach(name -> tasks.put(name, text(name, files, flaws)));
        if (!flaws.isEmpty()) {
            throw new FlawedFolder(year, flaws);
        }
        return new CycleFolder(year, head, tasks);
    }

    private static String text(String name, Function<String, byte[]> files, List<FlawedFolder.Flaw> flaws) {
        byte[] bytes = files.apply(name);
        try {
            if (bytes == null) {
                throw new RuleBroken(Fault.of("no-such-file", name));
            }
            return StrictReader.decode(bytes);
        } catch (RuleBroken flawed) {
            flaws.addAll(FlawedFolder.Flaw.of(name, flawed));
            return "";
        }
    }

    private static List<String> names(String head) {
        return head.lines().map(NAME::matcher).filter(Matcher::matches).map(line -> line.group(2)).toList();
    }

    /** The document that the files make together, in YAML. */
    byte[] document() {
        return (head.lines().map(this::composed).collect(Collectors.joining("\n")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String composed(String line) {
        Matcher name = NAME.matcher(line);
        return name.matches() ? entry(name.group(1), tasks.get(name.group(2))) : line;
    }

    /** A file as an entry of the list: its first line behind a dash, the others below that line. */
    private static String entry(String indent, String file) {
        List<String> lines = file.lines().toList();
        return Stream.concat(lines.stream().limit(1).map(line -> indent + "- " + line),
                lines.stream().skip(1).map(line -> line.isEmpty() ? line : indent + "  " + line))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The folder, with what is wrong with its document told of the file where it stands.
     *
     * @param ofDocument with pointers into the document
     */
    FlawedFolder flawed(RuleBroken ofDocument) {
        List<FlawedFolder.Flaw> unreadable = unreadable();
        return new FlawedFolder(year,
                unreadable.isEmpty() ? ofDocument.faults().stream().map(this::place).toList() : unreadable);
    }

    /** What is no YAML by itself: its lines are those of the file, and what the next file makes of it does not count. */
    private List<FlawedFolder.Flaw> unreadable() {
        List<FlawedFolder.Flaw> flaws = new ArrayList<>();
        Stream.concat(Stream.of(Map.entry(HEAD, head)), tasks.entrySet().stream()).forEach(file -> {
            try {
                tree(file.getValue());
            } catch (RuleBroken malformed) {
                flaws.addAll(FlawedFolder.Flaw.of(file.getKey(), malformed));
            }
        });
        return flaws;
    }

    private static JsonNode tree(String text) {
        return DocumentText.YAML.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private FlawedFolder.Flaw place(Fault fault) {
        Matcher inTask = IN_TASK.matcher(fault.pointer() == null ? "" : fault.pointer());
        String name = inTask.matches()
                ? tree(head).path("tasks").path(Integer.parseInt(inTask.group(1))).textValue()
                : null;
        return name == null
                ? new FlawedFolder.Flaw(HEAD, fault)
                : new FlawedFolder.Flaw(name,
                        Fault.at(inTask.group(2) == null ? "" : inTask.group(2), fault.code(),
                                fault.arguments().toArray()));
    }
}
