package luzhi.report.reporting.languagemodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.ProposedRelation;
import luzhi.core.language.Codes;

/** A passage as a question to a language model, as OpenAI's are asked. */
final class ModelQuestion {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TASK = task();
    /** What the answer takes for a figure, and around them all, in tokens. */
    private static final int OF_FIGURE = 80;
    private static final int OF_ALL = 200;

    private ModelQuestion() {}

    private static String task() {
        try (InputStream in = ModelQuestion.class.getResourceAsStream("task.txt")) {
            String relations = Arrays.stream(ProposedRelation.values())
                    .map(each -> Codes.of(each) + " = " + each.formula()).collect(Collectors.joining("\n"));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{relations}", relations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole question, as JSON.
     *
     * @param model what it is called
     */
    static byte[] of(Passage passage, String model) {
        ObjectNode question = JsonNodeFactory.instance.objectNode().put("model", model).put("temperature", 0)
                .put("max_tokens", OF_ALL + OF_FIGURE * passage.asked().size()).put("stream", false);
        ArrayNode messages = question.putArray("messages");
        messages.addObject().put("role", "system").put("content", TASK);
        messages.addObject().put("role", "user").put("content", "编号：" + passage.asked().stream()
                .map(String::valueOf).collect(Collectors.joining("、")) + "\n文字：\n" + passage.text());
        try {
            return JSON.writeValueAsBytes(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }
}
