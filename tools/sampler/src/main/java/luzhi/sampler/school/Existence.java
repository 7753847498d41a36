package luzhi.sampler.school;

import java.time.LocalDate;

/**
 * From when to when there is a school.
 *
 * @param closed the first day on which it no longer exists; null while it does
 */
public record Existence(LocalDate opened, LocalDate closed) {

    /** Whether there is one at the end of a year. */
    boolean includes(int year) {
        return opened.getYear() <= year && (closed == null || closed.getYear() > year);
    }
}
