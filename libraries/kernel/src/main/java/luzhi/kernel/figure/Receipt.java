package luzhi.kernel.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What became of a batch of stated figures.
 *
 * @param received figures in the batch, each once
 * @param unchanged figures that were already stated so, by the same source
 * @param tag entity tag of the batch's figures from now on
 */
@Schema(name = "Receipt", description = "What became of a batch of stated figures")
public record Receipt(int received, int inserted, int updated, int unchanged, @JsonIgnore String tag) {}
