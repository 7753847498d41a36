package luzhi.report.reporting.languagemodel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.claims.proposal.Proposal;
import luzhi.claims.proposal.ProposedRelation;
import luzhi.core.json.JsonBody;
import luzhi.core.language.Codes;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** What a language model answered: proposals, and nothing else of it. */
final class ModelAnswer {

    /** Further ones are passed over. */
    private static final int MOST = 300;
    private static final int MOST_OPERANDS = 100;

    private ModelAnswer() {}

    /**
     * The proposals in an answer; whatever stands around them is passed over, and so is each that is none.
     *
     * @throws LanguageModel.Useless if it is none of the form that was asked for
     */
    static List<Proposal> read(byte[] answer) throws LanguageModel.Useless {
        JsonNode said = parse(answer).path("choices").path(0).path("message").path("content");
        if (!said.isTextual()) {
            throw new LanguageModel.Useless("an answer without words");
        }
        // models like to add a word before and behind
        String words = said.textValue();
        int begin = words.indexOf('{');
        int end = words.lastIndexOf('}');
        if (begin < 0 || end < begin) {
            throw new LanguageModel.Useless("words that are no JSON");
        }
        JsonNode proposals = parse(words.substring(begin, end + 1).getBytes(StandardCharsets.UTF_8)).path("proposals");
        if (!proposals.isArray()) {
            throw new LanguageModel.Useless("JSON without proposals");
        }
        List<Proposal> read = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, proposals.size()); i++) {
            proposal(proposals.get(i)).ifPresent(read::add);
        }
        return read;
    }

    private static JsonNode parse(byte[] json) throws LanguageModel.Useless {
        try {
            return JsonBody.parse(json);
        } catch (RuleBroken | TooLarge refused) {
            throw new LanguageModel.Useless("no JSON");
        }
    }

    private static Optional<Proposal> proposal(JsonNode each) {
        JsonNode operands = each.path("operands");
        if (!each.path("figure").isInt() || !operands.isArray() || operands.size() > MOST_OPERANDS) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode operand : operands) {
            if (!operand.isInt()) {
                return Optional.empty();
            }
            numbers.add(operand.intValue());
        }
        return Codes.find(ProposedRelation.class, each.path("relation").asText())
                .map(relation -> new Proposal(each.path("figure").intValue(), relation, numbers));
    }
}
