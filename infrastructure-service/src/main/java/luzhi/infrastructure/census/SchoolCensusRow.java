package luzhi.infrastructure.census;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SchoolCensus} as people write it. */
@Entity
@Table(name = "school_censuses")
class SchoolCensusRow extends RegisterRow<SchoolCensus> {

    @Embedded
    private SchoolCensus content;

    @Override
    public SchoolCensus content() {
        return content;
    }

    @Override
    protected void write(SchoolCensus said) {
        content = said;
    }
}
