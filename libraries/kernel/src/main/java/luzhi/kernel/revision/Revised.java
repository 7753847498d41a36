package luzhi.kernel.revision;

import java.util.List;
import java.util.stream.Stream;

import luzhi.kernel.http.EntityTags;

/** An entry as one of its revisions has it. */
public interface Revised {

    /** How often it was said, from 1. */
    int revision();

    /** What it says, without who said it when: entries of equal content say the same. */
    Object content();

    /** The entity tag that guards a change of it. */
    default String tag() {
        return EntityTags.ofRevision(revision());
    }

    /**
     * The revisions of an entry behind one of them, the earliest first.
     *
     * @param past those behind it that are no longer the present one, at most so many
     */
    static <R extends Revised> List<R> list(List<R> past, R present, int after, int limit) {
        return past.size() < limit && present.revision() > after
                ? Stream.concat(past.stream(), Stream.of(present)).toList()
                : past;
    }
}
