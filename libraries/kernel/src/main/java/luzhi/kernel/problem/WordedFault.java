package luzhi.kernel.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong, as it is told.
 *
 * @param detail the sentence, in the language asked for
 * @param pointer a JSON pointer or the name of a parameter; null where neither applies
 * @param row that of a file, whose header is row 1; null outside of files
 * @param column that of a file, by its title; null where a whole row is meant
 */
@Schema(name = "ProblemError", description = "One error of a request, and where it is")
public record WordedFault(
        @Schema(description = "Stable, in kebab-case") String code,
        @Schema(description = "For people, in the language asked for") String detail,
        @Schema(description = "JSON pointer into the body, or the name of a parameter") @Nullable String pointer,
        @Schema(description = "Row of a file; the header is row 1") @Nullable Long row,
        @Schema(description = "Column of a file, by its title") @Nullable String column) {}
