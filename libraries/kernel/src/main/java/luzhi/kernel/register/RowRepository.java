package luzhi.kernel.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.language.Title;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.revision.Collision;
import luzhi.kernel.revision.Recordings;

/** The rows of registers one at a time, as entities; and what they refer to. */
@ApplicationScoped
class RowRepository {

    private final EntityManager entities;
    private final Jdbi database;
    private final Recordings recordings;
    private final CodeClaims claims;

    RowRepository(EntityManager entities, Jdbi database, Recordings recordings, CodeClaims claims) {
        this.claims = claims;
        this.entities = entities;
        this.database = database;
        this.recordings = recordings;
    }

    <E extends RegisterRow<?>> Optional<E> find(Class<E> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** Begins an act: what is written in the rest of the transaction is attributed to it. */
    RecordedAct begin(RegisterDefinition register, Recordings.Act act, String caller) {
        return entities.getReference(RecordedAct.class,
                database.withHandle(
                        handle -> recordings.add(handle, Recordings.Kind.REGISTER, register.name(), act, caller)));
    }

    /**
     * Writes a row, a new one or one that says something else now.
     *
     * @return why that could not be
     */
    Optional<Collision> store(RegisterRow<?> row) {
        return Collision.of(() -> {
            entities.persist(row);
            entities.flush();
        });
    }

    /** @return why that could not be */
    Optional<Collision> delete(RegisterRow<?> row) {
        return Collision.of(() -> {
            entities.remove(row);
            entities.flush();
        });
    }

    /** What is wrong with what a row refers to. */
    List<References.Broken> listBroken(RegisterDefinition register, RegisterCatalog registers, long id,
            RegionSpan visible) {
        return database.withHandle(handle -> new References(register, registers).listBroken(handle,
                "select *, id as place from " + register.table() + " where id = :id", Map.of("id", id), visible));
    }

    /** Closes the claim of whoever holds by this act what he claimed. */
    void closeHeld(RegisterDefinition register, String code, RecordedAct act) {
        database.useHandle(handle -> claims.closeHeld(handle, register, code, act.id()));
    }

    /** Registers whose rows refer to a key that this act took away. */
    List<Map.Entry<String, Title>> listOrphaned(RegisterDefinition register, RegisterCatalog registers,
            RecordedAct act) {
        return database.withHandle(handle -> new References(register, registers).listOrphaned(handle, act.id()));
    }
}
