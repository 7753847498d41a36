package luzhi.claims.record;

import java.util.List;

/**
 * What a text could not be held against, though it was to be: what agrees with nothing may only not have been compared.
 *
 * @param silent those that keep figures and did not answer, or not in full; nothing was held against theirs
 * @param passedOver how many figures of the text were not looked for, because it states too many; 0 of all but the longest
 */
public record RecordGaps(List<RecordKeeper> silent, int passedOver) {

    /** Nothing is missing, or nothing on record was wanted. */
    public static final RecordGaps NONE = new RecordGaps(List.of(), 0);

    public RecordGaps {
        silent = List.copyOf(silent);
    }
}
