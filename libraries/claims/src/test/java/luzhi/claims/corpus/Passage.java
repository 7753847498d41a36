package luzhi.claims.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with all that a careful reader finds in it.
 *
 * @param figures those it states, in its order
 * @param ignored numerals that state nothing
 * @param errors none in a sound one
 * @param relations those that are meant
 * @param scope those that look as if they were meant and are not, nor hold
 */
public record Passage(String name, String text, List<StatedFigure> figures, List<Span> ignored,
        List<PlantedError> errors, List<StatedRelation> relations, List<StatedRelation> scope) {

    private static final Pattern DATE = Pattern.compile("[0-9０-９]{4} ?年(?: ?[0-9０-９]{1,2} ?月)?[底初]?");

    public Passage {
        figures = List.copyOf(figures);
        ignored = List.copyOf(ignored);
        errors = List.copyOf(errors);
        relations = List.copyOf(relations);
        scope = List.copyOf(scope);
    }

    /** The figures that are quantities: a date is a period of others, and no claim. */
    public List<StatedFigure> quantities() {
        return figures.stream().filter(each -> !DATE.matcher(each.span().in(text)).matches()).toList();
    }

    public boolean isSound() {
        return errors.isEmpty();
    }
}
