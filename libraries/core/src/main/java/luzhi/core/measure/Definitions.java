package luzhi.core.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What measures are and by what they are broken down, as far as their owners tell. */
public interface Definitions {

    Optional<Measure> find(String code);

    Collection<Measure> listAll();

    /**
     * A dimension of a measure, as the owner of the measure has it: two services may each have one of the same code.
     *
     * @param measure its code
     */
    Optional<Dimension> findDimension(String measure, String dimension);

    /** What a measure may be broken down by: each the dimension itself, or its code where its owner does not tell. */
    default List<Object> listBreakdowns(Measure measure) {
        return measure.dimensions().stream()
                .map(name -> findDimension(measure.code(), name).<Object>map(Function.identity()).orElse(name))
                .toList();
    }
}
