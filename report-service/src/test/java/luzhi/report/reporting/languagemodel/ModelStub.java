package luzhi.report.reporting.languagemodel;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A language model that says of {@link #WRONG_RATE} what is right, and the same of any other text. */
public class ModelStub implements QuarkusTestResourceLifecycleManager {

    /** 81.04 %, and words say too little of what. */
    static final String WRONG_RATE = "全市有普惠性幼儿园312所、民办园96所。三年来共新建幼儿园47所。在园幼儿3.2万人。目前全市幼儿园385所，普惠率达到80.14%。";
    static final String RIGHT = "{\"proposals\":[{\"figure\":6,\"relation\":\"share\",\"operands\":[1,5]}]}";
    static final String ADDRESS = "/v1/chat/completions";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    /** An answer as OpenAI's models give it. */
    static String saying(String words) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("id", "chatcmpl-1").put("object",
                "chat.completion");
        ObjectNode choice = answer.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", words);
        answer.putObject("usage").put("total_tokens", 321);
        return answer.toString();
    }

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(post(ADDRESS).willReturn(okJson(saying(RIGHT))));
        return Map.of("luzhi.language-model.url", server.baseUrl() + "/v1");
    }

    @Override
    public void stop() {
        server.stop();
    }
}
