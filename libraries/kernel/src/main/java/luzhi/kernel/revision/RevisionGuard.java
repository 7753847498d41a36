package luzhi.kernel.revision;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import luzhi.core.PlainJava;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.kernel.http.EntityTags;

/**
 * Guards entries of one kind: whoever changes one says which revision he replaces, and to say the same again changes nothing.
 *
 * @param exists code of the fault that there is an entry already, whose argument is its revision
 * @param changed code of the fault that the entry was changed since it was read; its argument is the revision, where that is known
 */
@PlainJava
public record RevisionGuard(String exists, String changed) {

    /**
     * The entry as it stands after this was said: the present one if it says the same, else the one stored.
     *
     * @param ifMatch the tag of the entry as the caller read it, {@code *} for whatever is there, or null for a first one
     * @param store given the entry that is there, stores one that says so; nothing if somebody else came before
     * @throws RevisionRequired if there is another one already and the caller names no tag
     * @throws StaleRevision if it was changed, or is gone, since the caller read it
     */
    public <E extends Revised> E replace(Optional<E> present, Object content, String ifMatch,
            Function<Optional<E>, Optional<E>> store) {
        if (present.isPresent() && present.get().content().equals(content)) {
            return present.get();
        }
        require(present.map(Revised::revision), ifMatch);
        return store.apply(present).orElseThrow(stale());
    }

    /**
     * Checks that the caller names the revision that is there, if there is any.
     *
     * @throws RevisionRequired if there is one and the caller names no tag
     * @throws StaleRevision if he names another, or one where there is none
     */
    public void require(Optional<Integer> revision, String ifMatch) {
        if (revision.isPresent() && ifMatch == null) {
            throw new RevisionRequired(Fault.of(exists, revision.get()));
        }
        if (ifMatch != null && !EntityTags.names(ifMatch, revision.map(EntityTags::ofRevision).orElseThrow(stale()))) {
            throw new StaleRevision(Fault.of(changed, revision.get()));
        }
    }

    /** The refusal of a change of something that was changed in the meantime. */
    public Supplier<StaleRevision> stale() {
        return () -> new StaleRevision(Fault.of(changed));
    }
}
