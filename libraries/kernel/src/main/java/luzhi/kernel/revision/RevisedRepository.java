package luzhi.kernel.revision;

import java.util.Optional;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Entries in the database of which several people may want to write the same one. */
public interface RevisedRepository<E, K> extends PanacheRepositoryBase<E, K> {

    /**
     * Writes an entry, a new one or one that was changed.
     *
     * @return nothing if somebody else wrote it in between: the transaction can only end then
     */
    default Optional<E> store(E entry) {
        try {
            persistAndFlush(entry);
            return Optional.of(entry);
        } catch (OptimisticLockException cameSecond) {
            return Optional.empty();
        } catch (ConstraintViolationException refused) {
            if (refused.getKind() == ConstraintKind.UNIQUE) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
