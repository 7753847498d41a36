package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.kernel.http.EntityTags;
import luzhi.report.assessment.source.Owner;

/**
 * A document without faults, before it is stored.
 *
 * @param written as it was sent, in UTF-8
 * @param basedOn what it is an overlay of; null if it is none
 * @param whole what it says together with its base
 * @param cycle what it says for its year and owner
 * @param unanswered the services whose measures it names but that did not tell theirs
 */
public record CycleDraft(DocumentText text, byte[] written, CycleVersion.Base basedOn, JsonNode whole, Cycle cycle,
        Set<Owner> unanswered) {

    String sha256() {
        return HexFormat.of().formatHex(EntityTags.sha256().digest(written));
    }

    /** Whether a stored version was sent with the same content; an overlay's base, as it then was, does not count. */
    boolean saysTheSameAs(StoredDocument stored) {
        return sha256().equals(stored.version().sha256()) || text.content(written).equals(stored.content());
    }

    /** @param note null for none */
    StoredDocument toStore(int version, String note, OffsetDateTime at, String author) {
        return new StoredDocument(
                new CycleVersion(cycle.year(), cycle.region(), version, text.mediaType(), sha256(), basedOn, note, at,
                        author),
                new String(written, StandardCharsets.UTF_8), whole);
    }
}
