package luzhi.report.seal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.kernel.region.RegionCode;
import luzhi.report.evaluation.Evaluation;
import luzhi.report.narrative.Narratives;
import luzhi.report.narrative.RenderedNarrative;

/** What the region wrote about its tasks, as it was written and with its figures filled in: by the number of the task. */
@ApplicationScoped
class SealedNarratives implements SealedPart {

    private final Narratives narratives;

    SealedNarratives(Narratives narratives) {
        this.narratives = narratives;
    }

    @Override
    public String name() {
        return "narratives";
    }

    @Override
    public JsonNode of(Evaluation evaluation) {
        int cycle = evaluation.cycle().year();
        RegionCode region = evaluation.region().code();
        Map<Integer, RenderedNarrative> rendered = narratives.render(cycle, region, evaluation.figures()).stream()
                .collect(Collectors.toMap(RenderedNarrative::task, Function.identity()));
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        narratives.list(cycle, region).forEach(narrative -> written.putObject(String.valueOf(narrative.task()))
                .<ObjectNode>setAll(Map.of("written", SealedDocument.tree(narrative.texts()), "rendered",
                        SealedDocument.tree(rendered.get(narrative.task())))));
        return written;
    }
}
