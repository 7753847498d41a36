package luzhi.claims.record;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import luzhi.core.figure.FigureKey;

/** Whoever keeps figures on record. */
@FunctionalInterface
public interface RecordedFigures {

    /** The best recorded value of each of these figures that has one, asked for at once. Nothing is asked for if it is empty. */
    Collection<RecordedFigure> list(Set<FigureKey> wanted);

    /** Those that did not answer when they were asked, or of whom nobody knows what to ask them for. */
    default List<RecordKeeper> silent() {
        return List.of();
    }
}
