package luzhi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The tables of the documentation that are made of what is shipped: registers of the API descriptions, criteria of the cycles. */
final class DocumentedTables {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> OWNERS = List.of("finance", "staffing", "infrastructure");
    private static final Pattern TITLE = Pattern.compile("Rows of the register: (\\S+) (.*)");

    private final Path checkout;

    DocumentedTables(Path checkout) {
        this.checkout = checkout;
    }

    /** A page with its tables as they should be; what stands around them is left as it is. */
    String renewed(Path page) throws IOException {
        String text = Files.readString(page);
        for (Map.Entry<String, String> table : tables().entrySet()) {
            Matcher between = Pattern
                    .compile("(<!-- made: " + table.getKey() + " -->\n).*?(\n<!-- end -->)", Pattern.DOTALL)
                    .matcher(text);
            text = between.replaceAll(found -> Matcher.quoteReplacement(
                    found.group(1) + table.getValue().strip() + found.group(2)));
        }
        return text;
    }

    private Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        tables.put("registers", registers());
        tables.put("criteria", criteria("2020"));
        return tables;
    }

    private String registers() throws IOException {
        StringBuilder table = new StringBuilder("| service | register | | what a row is about |\n|---|---|---|---|\n");
        for (String owner : OWNERS) {
            JsonNode api = YAML.readTree(checkout.resolve(owner + "-service/openapi.yaml").toFile());
            Map<String, String> about = new TreeMap<>();
            api.path("tags")
                    .forEach(tag -> about.put(tag.path("name").textValue(), tag.path("description").textValue()));
            api.path("paths").properties().stream().filter(path -> path.getKey().endsWith("/template"))
                    .forEach(path -> {
                        String address = path.getKey().substring(0, path.getKey().length() - "/template".length());
                        JsonNode list = api.path("paths").path(address).path("get");
                        Matcher title = TITLE.matcher(list.path("summary").textValue());
                        if (!title.matches()) {
                            throw new IllegalStateException("No title in the summary of " + address);
                        }
                        String[] words = about.get(list.path("tags").path(0).textValue()).split("：", 2);
                        table.append("| %s | `%s` | %s %s | %s |\n".formatted(owner, address.substring("/v1/".length()),
                                title.group(1), title.group(2), words[1]));
                    });
        }
        return table.toString();
    }

    private String criteria(String year) throws IOException {
        Path folder = checkout.resolve("report-service/src/main/resources/cycles").resolve(year);
        StringBuilder table = new StringBuilder(
                "| task | | criteria | of which count | file |\n|---|---|---|---|---|\n");
        int all = 0;
        int counting = 0;
        for (JsonNode name : YAML.readTree(folder.resolve("cycle.yaml").toFile()).path("tasks")) {
            JsonNode task = read(folder.resolve(name.textValue()));
            int criteria = task.path("criteria").size();
            int advisory = (int) StreamSupport.stream(task.path("criteria").spliterator(), false)
                    .filter(criterion -> criterion.path("advisory").booleanValue()).count();
            table.append(
                    "| %d | %s %s | %d | %d | [%s](../report-service/src/main/resources/cycles/%s/%s) |\n".formatted(
                            task.path("number").intValue(), task.path("title").path("zh").textValue(),
                            task.path("title").path("en").textValue(), criteria, criteria - advisory, name.textValue(),
                            year,
                            name.textValue()));
            all += criteria;
            counting += criteria - advisory;
        }
        return table.append("| | all | %d | %d | |\n".formatted(all, counting)).toString();
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
