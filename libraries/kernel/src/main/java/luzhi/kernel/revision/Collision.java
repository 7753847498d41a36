package luzhi.kernel.revision;

import java.util.Optional;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Why a write of an entity came too late. The session cannot be used after it: the transaction can only end then. */
public enum Collision {
    /** Somebody else changed or deleted it since it was read. */
    CHANGED,
    /** Somebody else has taken its key. */
    TAKEN;

    /**
     * Writes.
     *
     * @param write what writes, its flush included
     * @return nothing if it was written
     */
    public static Optional<Collision> of(Runnable write) {
        try {
            write.run();
            return Optional.empty();
        } catch (OptimisticLockException cameSecond) {
            return Optional.of(CHANGED);
        } catch (ConstraintViolationException refused) {
            if (refused.getKind() == ConstraintKind.UNIQUE) {
                return Optional.of(TAKEN);
            }
            throw refused;
        }
    }
}
