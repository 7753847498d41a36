package luzhi.kernel.revision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.language.Codes;

/** Acts of writing many things at once: who, when and from what. A row or figure refers to the one that left it as it is. */
@ApplicationScoped
public class Recordings {

    private final Clock clock;
    private final ObjectMapper json;

    Recordings(Clock clock, ObjectMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /** What was done. */
    public enum Act {
        CREATED, CHANGED, DELETED, IMPORTED, DECLARED, WITHDRAWN, CLAIMED, SETTLED, STATED
    }

    /** To what it was done. */
    public enum Kind {
        REGISTER, FIGURES
    }

    /**
     * Begins an act: what is changed or deleted in the rest of the transaction, the database attributes to it.
     *
     * @param subject the name of the register, or of whatever else of that kind
     * @return its number
     */
    public long add(Handle handle, Kind kind, String subject, Act act, String caller) {
        return handle.createQuery("""
                with added as (
                    insert into recording (kind, subject, act, recorded_at, recorded_by)
                    values (:kind, :subject, :act, :at, :by) returning id
                )
                select id from added where set_config('luzhi.recording', id::text, true) is not null""")
                .bind("kind", Codes.of(kind)).bind("subject", subject).bind("act", Codes.of(act))
                .bind("at", OffsetDateTime.now(clock)).bind("by", caller).mapTo(Long.class).one();
    }

    /** Says what an act was done from, such as the file's name and digest. */
    public void describe(Handle handle, long recording, Map<String, ?> source) {
        handle.createUpdate("update recording set source = cast(:source as jsonb) where id = :id")
                .bind("source", write(source)).bind("id", recording).execute();
    }

    private String write(Map<String, ?> source) {
        try {
            return json.writeValueAsString(source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
