package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.corpus.Writer;

/** Trains weights from writers, all of them or without one, whose passages then tell what the weights are worth. */
public final class Training {

    /** What evidence is worth is learnt of each group of writers by words that the other groups taught. */
    private static final int GROUPS = 5;

    private final Map<String, List<Lessons>> lessons = new LinkedHashMap<>();
    private final List<Lessons> sound;

    /**
     * @param sound texts in which nothing is wrong
     */
    public Training(List<Writer> writers, List<Passage> sound) {
        this.sound = sound.stream().map(Lessons::of).toList();
        writers.forEach(writer -> lessons.put(writer.name(), writer.passages().stream().map(Lessons::of).toList()));
    }

    /** The weights of a release: what all writers teach. */
    public Weights all() {
        return byOthersThan(Set.of());
    }

    /** Weights that the passages of some writers taught nothing. */
    public Weights without(Set<String> writers) {
        return byOthersThan(writers);
    }

    private Weights byOthersThan(Set<String> left) {
        Map<String, List<Lessons>> taught = new LinkedHashMap<>(lessons);
        taught.keySet().removeAll(left);
        List<String> names = List.copyOf(taught.keySet());
        Map<String, Weights> byOthers = new LinkedHashMap<>();
        for (int group = 0; group < Math.min(GROUPS, names.size()); group++) {
            Map<String, List<Lessons>> others = new LinkedHashMap<>(taught);
            List<String> own = new ArrayList<>();
            for (int i = group; i < names.size(); i += GROUPS) {
                own.add(names.get(i));
            }
            others.keySet().removeAll(own);
            Weights words = WeightsTrainer.words(others.values());
            own.forEach(each -> byOthers.put(each, words));
        }
        return WeightsTrainer.train(taught, byOthers, sound);
    }

    /** Of a writer's annotated relations, by their type, those whose reading is among those enumerated. */
    public Map<String, Proportion> enumerated(String writer, boolean broken) {
        Map<String, Proportion> all = new TreeMap<>();
        lessons.get(writer).forEach(passage -> (broken ? passage.enumeratedBroken() : passage.enumerated())
                .forEach((type, of) -> all.merge(type, of, Proportion::plus)));
        return all;
    }
}
