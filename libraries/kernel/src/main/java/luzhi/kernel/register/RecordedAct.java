package luzhi.kernel.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.JsonColumn;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Recordings;

/** The act that left a row as it is. {@link Recordings} writes acts; nobody changes one. */
@Entity
@Immutable
@Table(name = "recording")
class RecordedAct {

    @Id
    private Long id;

    @Embedded
    private Recording recording;

    @Column(columnDefinition = JsonColumn.TYPE)
    private String source;

    /** For Hibernate. */
    protected RecordedAct() {}

    long id() {
        return id;
    }

    Recording recording() {
        return recording;
    }

    /** What it was done from, in JSON; null where nothing was said. */
    String source() {
        return source;
    }
}
