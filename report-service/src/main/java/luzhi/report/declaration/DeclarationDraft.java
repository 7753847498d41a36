package luzhi.report.declaration;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as it is sent. */
@Schema(name = "DeclarationDraft", additionalProperties = Schema.False.class)
public record DeclarationDraft(
        @NotNull Boolean declared,
        @NotBlank @Size(max = 2000) String statement,
        @Schema(nullable = true, description = "Until when the region undertakes to keep the rule") LocalDate deadline,
        @NotNull @Valid DraftSource source) {

    /** Where the statement stands. */
    @Schema(name = "DraftSource", additionalProperties = Schema.False.class)
    public record DraftSource(@NotBlank @Size(max = 500) String document,
            @Schema(nullable = true) @Size(max = 500) String table,
            @Schema(nullable = true) @Size(max = 500) String row) {}
}
