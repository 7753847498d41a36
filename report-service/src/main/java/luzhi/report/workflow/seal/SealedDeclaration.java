package luzhi.report.workflow.seal;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration says.
 *
 * @param declared whether the criterion is kept
 * @param deadline until when the region undertook to keep it; null where it did not
 */
@Schema(name = "SealedDeclaration")
public record SealedDeclaration(boolean declared, String statement, @Nullable LocalDate deadline) {}
