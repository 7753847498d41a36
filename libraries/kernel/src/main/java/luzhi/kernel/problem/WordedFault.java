package luzhi.kernel.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong, as it is told.
 *
 * @param detail the sentence, in the language asked for
 * @param pointer a JSON pointer or the name of a parameter; null where neither applies
 * @param row that of a file, whose header is row 1; null outside of files
 * @param column that of a file, by its title; null where a whole row is meant
 */
@Schema(name = "WordedFault", description = "One thing wrong")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WordedFault(String code, String detail, String pointer, Long row, String column) {}
