package luzhi.report.cockpit.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A figure set to another value.
 *
 * @param value as it was typed
 */
record Assumption(Choice choice, String value) {

    /** A figure set to what would just do. */
    static Assumption enough(Choice choice) {
        return new Assumption(choice, choice.move().to().toPlainString());
    }

    /**
     * Those that an address names, in its order.
     *
     * @param keys of choices; one that is no choice any more is left out
     * @param values what each is set to; where there is none, what would just do
     */
    static List<Assumption> read(List<Choice> choices, List<String> keys, List<String> values) {
        Map<String, Choice> byKey = choices.stream().collect(Collectors.toMap(Choice::key, Function.identity()));
        List<Assumption> read = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Choice choice = byKey.get(keys.get(i));
            if (choice != null) {
                Assumption assumed = enough(choice);
                read = with(read, i < values.size() ? new Assumption(choice, values.get(i)) : assumed);
            }
        }
        return read;
    }

    /** One more; the same figure is set once, to what was said last. */
    static List<Assumption> with(List<Assumption> present, Assumption more) {
        List<Assumption> all = new ArrayList<>(present);
        all.removeIf(each -> each.choice().move().figure().equals(more.choice().move().figure()));
        all.add(more);
        return all;
    }
}
