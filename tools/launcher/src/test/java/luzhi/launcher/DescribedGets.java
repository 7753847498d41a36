package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;

/** All that can be read of a running service by its own description, and whether its answers are as described. */
final class DescribedGets {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final String JSON = "application/json";
    private static final String FEW = "20";
    /** Both together are a region and all below it. */
    private static final Set<String> WHERE = Set.of("region", "within");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final URI service;
    private final String token;
    private final Map<String, String> known;
    private final JsonNode description;
    private final OpenApiInteractionValidator validator;

    /** @param known values of parameters, by their names; others come from the list above */
    DescribedGets(URI service, String token, Map<String, String> known) {
        this.service = service;
        this.token = token;
        this.known = new HashMap<>(known);
        String document = send("/q/openapi?format=json", JSON).body();
        this.description = read(document);
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .withLevel("validation.response.body.schema.additionalProperties",
                                ValidationReport.Level.IGNORE)
                        .build())
                .build();
    }

    /** Every path that can be read, as it is described. */
    List<String> paths() {
        return description.path("paths").properties().stream().filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey).toList();
    }

    /** What of the answer is otherwise than described; nothing there if the sample has none of it. */
    Optional<List<String>> faults(String path) {
        return address(path).flatMap(address -> {
            JsonNode types = description.path("paths").path(path).path("get").path("responses").path("200")
                    .path("content");
            HttpResponse<String> answer = send(address,
                    types.isEmpty() || types.has(JSON) ? JSON : types.fieldNames().next());
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            List<String> faults = new ArrayList<>(validator.validateResponse(URI.create(address).getPath(),
                    Request.Method.GET, SimpleResponse.Builder.status(answer.statusCode())
                            .withContentType(answer.headers().firstValue("Content-Type").orElse(""))
                            .withBody(answer.body()).build())
                    .getMessages().stream().map(ValidationReport.Message::getMessage).toList());
            if (answer.statusCode() != OK) {
                faults.add(address + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return Optional.of(faults);
        });
    }

    /** With every placeholder and whatever is required filled in, and not more regions than ours. */
    private Optional<String> address(String path) {
        String filled = path;
        for (Matcher next = PLACEHOLDER.matcher(filled); next.find(); next = PLACEHOLDER.matcher(filled)) {
            Optional<String> value = value(next.group(1), path.substring(0, path.indexOf(next.group()) - 1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled = next.replaceFirst(Matcher.quoteReplacement(value.get()));
        }
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters(path).filter(parameter -> parameter.path("in").asText().equals("query")).forEach(parameter -> {
            String name = parameter.path("name").asText();
            if (name.equals("limit")) {
                query.add("limit=" + FEW);
            } else if (parameter.path("required").asBoolean() || WHERE.contains(name)) {
                query.add(name + "=" + URLEncoder.encode(known.get(name), StandardCharsets.UTF_8));
            }
        });
        return Optional.of(filled + query);
    }

    private Stream<JsonNode> parameters(String path) {
        JsonNode described = description.path("paths").path(path);
        return Stream.of(described, described.path("get"))
                .flatMap(each -> StreamSupport.stream(each.path("parameters").spliterator(), false));
    }

    /** What is known of that name, or else what the first entry of the list above has. */
    private Optional<String> value(String name, String list) {
        if (known.containsKey(name)) {
            return Optional.of(known.get(name));
        }
        return address(list).map(address -> read(send(address, JSON).body()))
                .flatMap(answer -> StreamSupport.stream(answer.spliterator(), false).filter(JsonNode::isArray)
                        .flatMap(entries -> StreamSupport.stream(entries.spliterator(), false)).findFirst())
                .map(first -> first.path(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }

    private static JsonNode read(String json) {
        try {
            return Api.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String address, String accept) {
        try {
            return HTTP.send(HttpRequest.newBuilder(service.resolve(address)).timeout(ANSWER_WITHIN)
                    .header("Authorization", "Bearer " + token).header("Accept", accept).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
