package luzhi.report.workflow.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.evaluation.TaskStatus;

/**
 * What an amendment changed: everything that two seals of a region say differently.
 *
 * @param before the number of the earlier seal, after that of the later one
 * @param criteria outcomes, by what they are about
 * @param rules criteria whose wording or arithmetic changed, by number
 * @param declarations what was declared, by criterion and region
 * @param texts strings of the further parts, such as narratives, by where they stand
 */
record SealChanges(int before, int after, List<Changed<SealedDocument.Place, Outcome>> criteria,
        List<Changed<Integer, TaskStatus>> tasks, List<Changed<FigureKey, SealedFigure>> figures,
        List<Changed<String, Threshold>> thresholds, List<Changed<String, Criterion>> rules,
        List<Changed<SealedDocument.Place, SealedDeclaration>> declarations, List<Changed<String, String>> texts) {

    static SealChanges between(SealedDocument before, SealedDocument after) {
        return new SealChanges(before.sealing().number(), after.sealing().number(),
                Changed.between(before.outcomes(), after.outcomes(), Outcome::agreesWith),
                Changed.between(SealedTask.statuses(before.verdicts().tasks()),
                        SealedTask.statuses(after.verdicts().tasks()),
                        Objects::equals),
                Changed.between(figures(before), figures(after), SealedFigure::agreesWith),
                Changed.between(thresholds(before), thresholds(after), Objects::equals),
                Changed.between(rules(before), rules(after), Objects::equals),
                Changed.between(declarations(before), declarations(after), Objects::equals),
                Changed.between(texts(before), texts(after), Objects::equals));
    }

    private static Map<FigureKey, SealedFigure> figures(SealedDocument document) {
        return document.basis().figures().stream().collect(Collectors.toMap(SealedFigure::key, Function.identity(),
                (one, same) -> one, TreeMap::new));
    }

    private static Map<String, Threshold> thresholds(SealedDocument document) {
        return new TreeMap<>(document.basis().rules().thresholdsById());
    }

    private static Map<String, Criterion> rules(SealedDocument document) {
        return document.basis().rules().criteria().collect(Collectors.toMap(Criterion::id, Function.identity(),
                (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<SealedDocument.Place, SealedDeclaration> declarations(SealedDocument document) {
        return document.basis().declarations().stream().collect(Collectors.toMap(
                declaration -> new SealedDocument.Place(declaration.criterion(), declaration.region()),
                declaration -> new SealedDeclaration(declaration.declared(), declaration.statement(),
                        declaration.deadline()),
                (one, same) -> one, LinkedHashMap::new));
    }

    /** Every value that stands somewhere in the further parts, by its pointer (RFC 6901). */
    private static Map<String, String> texts(SealedDocument document) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.parts().forEach((name, part) -> collect("/" + name, part, texts));
        return texts;
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(
                    pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), texts);
            }
        } else if (!node.isNull()) {
            texts.put(pointer, node.asText());
        }
    }
}
