package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.corpus.Writer;

/** Trains weights from writers, all of them or without one, whose passages then tell what the weights are worth. */
public final class Training {

    private final Map<String, List<Lessons>> lessons = new LinkedHashMap<>();
    private final Map<Set<String>, Weights> words = new LinkedHashMap<>();

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
        return without(Set.of());
    }

    /** Weights that a writer's passages taught nothing. */
    public Weights without(String writer) {
        return without(Set.of(writer));
    }

    private Weights without(Set<String> left) {
        Map<String, List<Lessons>> taught = new LinkedHashMap<>(lessons);
        taught.keySet().removeAll(left);
        Map<String, Weights> byOthers = new LinkedHashMap<>();
        taught.keySet().forEach(each -> {
            Set<String> out = new TreeSet<>(left);
            out.add(each);
            byOthers.put(each, words.computeIfAbsent(out, this::wordsWithout));
        });
        return WeightsTrainer.train(taught, byOthers, sound);
    }

    private Weights wordsWithout(Set<String> left) {
        List<Lessons> taught = new ArrayList<>();
        lessons.forEach((name, passages) -> {
            if (!left.contains(name)) {
                taught.addAll(passages);
            }
        });
        return WeightsTrainer.words(taught);
    }

    /** Of a writer's annotated relations, by their type, those whose reading is among those enumerated. */
    public Map<String, Proportion> enumerated(String writer, boolean broken) {
        Map<String, Proportion> all = new TreeMap<>();
        lessons.get(writer).forEach(passage -> (broken ? passage.enumeratedBroken() : passage.enumerated())
                .forEach((type, of) -> all.merge(type, of, Proportion::plus)));
        return all;
    }
}
