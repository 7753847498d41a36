package luzhi.claims.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.language.Magnitude;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/** The words that stand behind numbers, from {@code claims/units.yaml} and the vocabulary of units. */
final class UnitWords {

    private static final UnitWords STANDARD = new UnitWords();

    private final Map<String, UnitWord> byWord = new HashMap<>();
    private final Map<String, Unit> units = Vocabularies.units().stream()
            .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
    private final int longest;

    private UnitWords() {
        units.values().forEach(unit -> byWord.put(unit.title().zh(), UnitWord.of(unit)));
        Arrays.stream(read()).forEach(word -> byWord.put(word.word(), word));
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    static UnitWords standard() {
        return STANDARD;
    }

    private static UnitWord[] read() {
        try (InputStream file = UnitWords.class.getResourceAsStream("/claims/units.yaml")) {
            return YAMLMapper.builder().build().readValue(file, UnitWord[].class);
        } catch (IOException e) {
            throw new UncheckedIOException("In claims/units.yaml: " + e.getMessage(), e);
        }
    }

    /** The longest word that begins here. */
    Optional<UnitWord> find(FoldedText text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            UnitWord word = byWord.get(text.between(at, at + length));
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The word as it stands alone, with its 万 or 亿: 万元. */
    Optional<UnitWord> named(String printed) {
        UnitWord word = byWord.get(printed);
        if (word != null || printed.length() < 2) {
            return Optional.ofNullable(word);
        }
        UnitWord scaled = byWord.get(printed.substring(1));
        return scaled == null
                ? Optional.empty()
                : Magnitude.find(printed.charAt(0)).map(magnitude -> new UnitWord(scaled.word(), scaled.unit(),
                        scaled.times().multiply(magnitude.times()), scaled.counting(), scaled.people(),
                        scaled.notBefore()));
    }

    boolean beginsUnit(FoldedText text, int at) {
        return find(text, at).filter(word -> !Labels.isLetter(text.charOrNul(at + word.word().length()))).isPresent();
    }

    /** Whether things are counted in it, so that a printed whole number is exact. */
    boolean isCount(String unit, UnitWord word) {
        Unit known = units.get(unit);
        return known == null ? word == null || !word.measures() : known.isCount();
    }
}
