package luzhi.report.reporting.terms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/**
 * A code that answers hold, and what it is called.
 *
 * @param kind of what it is one: {@code verdict}, {@code task-status}
 */
@Schema(name = "Term")
public record Term(@Schema(description = "Of what it is one", example = "verdict") String kind,
        @Schema(description = "As answers hold it", example = "not-met") String code, Title title) {

    static Term of(String kind, Titled constant) {
        return new Term(kind, constant.code(), constant.title());
    }
}
