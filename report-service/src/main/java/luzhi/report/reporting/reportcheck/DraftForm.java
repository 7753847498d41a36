package luzhi.report.reporting.reportcheck;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form that brings two drafts of a report along, the earlier one first.
 *
 * @param earlier its content
 * @param later its content
 */
@Schema(name = "DraftForm", description = "A form with two files, in this order, and nothing else")
record DraftForm(
        @Schema(description = "The earlier draft; what it is, its content type says, or the ending of its name", format = "binary", required = true) String earlier,
        @Schema(description = "The later draft, likewise", format = "binary", required = true) String later) {

    /** The names of its fields. */
    static final List<String> FIELDS = List.of("earlier", "later");
}
