package luzhi.kernel.figure;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a stated figure was read.
 *
 * @param document title of the document, always given
 * @param table table or chapter in it; may be null
 * @param row row or sentence in that; may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(String document, String table, String row) {}
