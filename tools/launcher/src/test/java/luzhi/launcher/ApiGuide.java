package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The examples of {@code docs/api.md}: a block {@code http} with a request, and behind it a block {@code json 200} or
 * {@code text 200} with the status and part of the answer, {@code json 200 later} if it is answered after a while. {@code {id}} and {@code {etag}} are those of the answer before.
 */
final class ApiGuide {

    private static final Pattern EXAMPLE = Pattern.compile(
            "```http\n(?<request>.*?)\n```\n```(?<kind>json|text) (?<status>\\d{3})(?<later> later)?\n(?<part>.*?)\n```",
            Pattern.DOTALL);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final List<Example> examples = new ArrayList<>();

    ApiGuide(Path guide) {
        try {
            Matcher matcher = EXAMPLE.matcher(Files.readString(guide));
            while (matcher.find()) {
                examples.add(new Example(matcher.group("request"), matcher.group("kind"),
                        Integer.parseInt(matcher.group("status")), matcher.group("later") != null,
                        matcher.group("part")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** One request and what is said of its answer. */
    record Example(String request, String kind, int status, boolean later, String part) {

        /** Whether it asks for what is published. */
        boolean isOfPublished() {
            return request.contains("/v1/published");
        }

        /**
         * Sends the request and says what is otherwise than the guide has it; nothing if all is as it says.
         *
         * @param places what stands for {@code {finance}}, {@code {city}} and so on; takes up what the answer names
         */
        String differenceFrom(Map<String, String> places) {
            try {
                HttpResponse<String> answer = HttpClient.newHttpClient().send(toRequest(places),
                        HttpResponse.BodyHandlers.ofString());
                remember(answer, places);
                boolean same = answer.statusCode() == status && (kind.equals("text")
                        ? answer.body().replace("\r\n", "\n").contains(part)
                        : holds(JSON.readTree(answer.body()), JSON.readTree(part)));
                return same ? "" : request + "\n answered " + answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void remember(HttpResponse<String> answer, Map<String, String> places) throws IOException {
            answer.headers().firstValue("ETag").ifPresent(tag -> places.put("etag", tag));
            if (answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
                JsonNode body = JSON.readTree(answer.body());
                JsonNode id = (body.isArray() ? body.path(body.size() - 1) : body).path("id");
                if (!id.isMissingNode()) {
                    places.put("id", id.asText());
                }
            }
        }

        private HttpRequest toRequest(Map<String, String> places) {
            String[] headAndBody = request.split("\n\n", 2);
            // forms end their lines as mail does
            String ofLine = headAndBody[0].contains("multipart/") ? "\r\n" : "\n";
            List<String> lines = headAndBody[0].lines().map(line -> fill(line, places)).toList();
            String[] methodAndAddress = lines.get(0).split(" ", 2);
            HttpRequest.Builder built = HttpRequest.newBuilder(URI.create(methodAndAddress[1]))
                    .method(methodAndAddress[0], headAndBody.length == 1
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(headAndBody[1].replace("\n", ofLine)));
            lines.stream().skip(1).map(line -> line.split(": ", 2)).forEach(pair -> built.header(pair[0], pair[1]));
            return built.build();
        }

        private static String fill(String line, Map<String, String> places) {
            String filled = line;
            for (Map.Entry<String, String> place : places.entrySet()) {
                filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            }
            return filled;
        }

        /** Whether the whole has at least what the part says: every field of an object, every element of a list. */
        private static boolean holds(JsonNode whole, JsonNode part) {
            if (part.isObject()) {
                return whole.isObject() && part.properties().stream()
                        .allMatch(field -> whole.has(field.getKey())
                                && holds(whole.get(field.getKey()), field.getValue()));
            }
            if (part.isArray()) {
                return whole.isArray() && elements(part).stream()
                        .allMatch(wanted -> elements(whole).stream().anyMatch(element -> holds(element, wanted)));
            }
            return part.isNumber()
                    ? whole.isNumber() && whole.decimalValue().compareTo(part.decimalValue()) == 0
                    : part.equals(whole);
        }

        private static List<JsonNode> elements(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false).toList();
        }
    }
}
