package luzhi.claims.corpus;

import java.util.List;

/**
 * A contradiction that a passage holds.
 *
 * @param kinds codes of what it may rightly be called, the likeliest first
 * @param figure the wrong one
 * @param related those that contradict it
 * @param note why it is wrong, in the words of its writer
 * @param correct what should be printed; empty if nobody knows
 */
public record PlantedError(List<String> kinds, Span figure, List<Span> related, String note, String correct) {

    public PlantedError {
        kinds = List.copyOf(kinds);
        related = List.copyOf(related);
    }
}
