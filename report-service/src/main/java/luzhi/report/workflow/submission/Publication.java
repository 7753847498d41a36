package luzhi.report.workflow.submission;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody may read.
 *
 * @param at when it was published
 */
@Schema(name = "Publication")
public record Publication(Sealed seal, OffsetDateTime at) {}
