package luzhi.report.workflow.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A file that entries of evidence name, kept once however many do. Its bytes never pass through here. */
@Entity
@Immutable
@Table(name = "evidence_file")
class KeptFile {

    @Id
    private String sha256;

    private String mediaType;
    private long size;

    /** For Hibernate. */
    protected KeptFile() {}

    /** Of its bytes, in 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    long size() {
        return size;
    }
}
