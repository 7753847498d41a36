package luzhi.kernel.revision;

import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Entries in the database of which several people may want to write the same one. */
public interface RevisedRepository<E, K> extends PanacheRepositoryBase<E, K> {

    /**
     * Writes an entry, a new one or one that was changed.
     *
     * @return nothing if somebody else wrote it in between: the transaction can only end then
     */
    default Optional<E> store(E entry) {
        return Collision.of(() -> persistAndFlush(entry)).isPresent() ? Optional.empty() : Optional.of(entry);
    }
}
