package luzhi.report.workflow.seal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.RenderedNarrative;

/** What the region wrote, as it was written and as it read with the figures of then, by the number of the task. */
@ApplicationScoped
class SealedNarratives implements SealedPart {

    private final NarrativeService narratives;

    SealedNarratives(NarrativeService narratives) {
        this.narratives = narratives;
    }

    @Override
    public String name() {
        return "narratives";
    }

    @Override
    public JsonNode of(Evaluation evaluation, Collection<KnownFigure> textFigures) {
        int cycle = evaluation.cycle().year();
        RegionCode region = evaluation.region().code();
        Map<Integer, RenderedNarrative> rendered = narratives.render(cycle, region, textFigures).stream()
                .collect(Collectors.toMap(RenderedNarrative::task, Function.identity()));
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        narratives.list(cycle, region).forEach(narrative -> {
            ObjectNode text = texts.putObject(String.valueOf(narrative.task()));
            text.set("written", SealJson.tree(narrative));
            text.set("rendered", SealJson.tree(rendered.get(narrative.task())));
        });
        return texts;
    }
}
