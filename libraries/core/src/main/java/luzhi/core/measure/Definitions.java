package luzhi.core.measure;

import java.util.Collection;
import java.util.Optional;

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
}
