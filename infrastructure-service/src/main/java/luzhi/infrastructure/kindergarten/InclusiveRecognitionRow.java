package luzhi.infrastructure.kindergarten;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link InclusiveRecognition} as people write it. */
@Entity
@Table(name = "inclusive_recognitions")
class InclusiveRecognitionRow extends RegisterRow<InclusiveRecognition> {

    @Embedded
    private InclusiveRecognition content;

    @Override
    public InclusiveRecognition content() {
        return content;
    }

    @Override
    protected void write(InclusiveRecognition said) {
        content = said;
    }
}
