package luzhi.report.workflow.submission;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;

import luzhi.kernel.revision.JsonColumn;

/** Reasons as a column of type {@code jsonb} keeps them. */
final class ReasonsColumn extends JsonColumn<List<ReturnReason>> {

    ReasonsColumn() {
        super(new TypeReference<>() {
        });
    }
}
