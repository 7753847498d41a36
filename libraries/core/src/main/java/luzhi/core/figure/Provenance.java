package luzhi.core.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a stated figure was read.
 *
 * @param document title of the document, always given
 * @param table table or chapter in it; may be null
 * @param row row or sentence in that; may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FigureSource", description = "Where a stated figure was read")
public record Provenance(String document, @Nullable String table, @Nullable String row) {}
