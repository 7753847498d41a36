package luzhi.report.workflow.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;

/** A file that a region filed for some of its claims. What is filed is never changed; it may be withdrawn, once. */
@Entity
class Evidence extends RevisedEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private int cycle;
    private String region;

    @ManyToOne
    @JoinColumn(name = "sha256")
    private KeptFile file;

    @Embedded
    private EvidenceDraft content;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    @AttributeOverride(name = "by", column = @Column(name = "withdrawn_by"))
    private Recording withdrawal;

    /** For Hibernate. */
    protected Evidence() {}

    Evidence(int cycle, RegionCode region, KeptFile file, EvidenceDraft content, Recording recording) {
        super(recording);
        this.cycle = cycle;
        this.region = region.text();
        this.file = file;
        this.content = content;
    }

    /** It backs nothing from now on. */
    Evidence withdraw(Recording by) {
        withdrawal = by;
        return this;
    }

    int id() {
        return id;
    }

    int cycle() {
        return cycle;
    }

    String region() {
        return region;
    }

    KeptFile file() {
        return file;
    }

    @Override
    public EvidenceDraft content() {
        return content;
    }
}
