package luzhi.report.workflow.submission;

import java.time.OffsetDateTime;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody may read.
 *
 * @param at when it was published
 */
@Embeddable
@Schema(name = "Publication")
public record Publication(
        @Embedded @AttributeOverride(name = "number", column = @Column(name = "published_seal")) @AttributeOverride(name = "sha256", column = @Column(name = "published_sha256")) Sealed seal,
        @Column(name = "published_at") OffsetDateTime at) {}
