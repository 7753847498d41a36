package luzhi.report.assessment.discrepancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.core.figure.FigureKey;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;

/** What was answered to a discrepancy: the present answer. */
@Entity
@Table(name = "discrepancy_answer")
class Answer extends RevisedEntry {

    @EmbeddedId
    private Key key;

    @Embedded
    private Subject subject;

    @Embedded
    private AnswerContent content;

    /** For Hibernate. */
    protected Answer() {}

    /** A first one. */
    Answer(int cycle, Discrepancy about, AnswerContent content, Recording recording) {
        super(recording);
        this.key = new Key(cycle, about.id());
        this.subject = Subject.of(about);
        this.content = content;
    }

    /** @param discrepancy its id */
    @Embeddable
    record Key(int cycle, String discrepancy) {}

    /**
     * What it is about. The discrepancy itself is found anew each time.
     *
     * @param relation among figures; null where a reported figure differs from a derived one
     */
    @Embeddable
    record Subject(String region, String measure, String period, @Column(name = "dimensions") String breakdown,
            String relation) {

        static Subject of(Discrepancy about) {
            FigureKey figure = about.finding().subject();
            return new Subject(figure.region().text(), figure.measure(), figure.period().toString(),
                    figure.dimensions().toString(), about.finding().relation());
        }
    }

    /** Answers anew. */
    Answer say(AnswerContent other, Recording by) {
        content = other;
        revise(by);
        return this;
    }

    String discrepancy() {
        return key.discrepancy();
    }

    @Override
    public AnswerContent content() {
        return content;
    }

    AnswerView view() {
        return AnswerView.of(content, revision(), recording());
    }
}
