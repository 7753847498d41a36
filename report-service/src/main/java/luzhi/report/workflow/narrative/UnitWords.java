package luzhi.report.workflow.narrative;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.language.Magnitude;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/**
 * The words in which figures of a unit can be printed in Chinese, each with the power of ten that one of it stands for: yuan
 * as 元, 万元 and 亿元. What is counted per something may leave the something to the sentence: 元/生 as 元.
 */
@PlainJava
final class UnitWords {

    /** The number alone, for whoever words the unit otherwise. */
    static final String NUMBER_ALONE = "数";

    private static final int GIGA = 3;
    private static final int HUNDREDTH = -2;
    private static final String RATIO = "ratio";
    private static final String MBPS = "Mbps";
    /** Nobody counts these by ten thousands. */
    private static final Set<String> NEVER_LARGE = Set.of("percent", "percentage-point", RATIO, MBPS);

    private UnitWords() {}

    /** The unit of that code; nothing if this service does not know it. */
    static Optional<Unit> find(String unit) {
        return Vocabularies.findUnit(unit);
    }

    /** By word, the unit's own first. */
    static Map<String, Integer> of(Unit unit) {
        Map<String, Integer> words = new LinkedHashMap<>();
        String own = unit.title().zh();
        Stream.of(own, own.split("/", 2)[0]).forEach(word -> {
            words.put(word, 0);
            if (!NEVER_LARGE.contains(unit.code())) {
                Arrays.stream(Magnitude.values()).forEach(each -> words.put(each.sign() + word, each.power()));
            }
        });
        if (unit.code().equals(MBPS)) {
            words.put("M", 0);
            words.put("G", GIGA);
            words.put("Gbps", GIGA);
        }
        if (unit.code().equals(RATIO)) {
            words.put("%", HUNDREDTH);
        }
        words.put(NUMBER_ALONE, 0);
        return words;
    }

    /** The word that stands where none is asked for; a ratio is a number alone. */
    static String own(Unit unit) {
        return unit.code().equals(RATIO) ? NUMBER_ALONE : unit.title().zh();
    }

    /** What is written behind the number. */
    static String suffix(String word) {
        return word.equals(NUMBER_ALONE) ? "" : word;
    }
}
