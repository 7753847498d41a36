package luzhi.kernel.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form that brings one file along, as a page of a browser sends it ({@code multipart/form-data}, RFC 7578).
 *
 * @param file its content
 */
@Schema(name = "FileForm", description = "A form with one file and nothing else")
public record FileForm(
        @Schema(description = "The file; what it is, its content type says, or the ending of its name", format = "binary", required = true) String file) {

    /** The name of its only field. */
    static final String FIELD = "file";
}
