package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A version with its document.
 *
 * @param written as it was sent
 * @param whole what it says together with its base, with the places of the year still in it
 */
record StoredDocument(CycleVersion version, String written, JsonNode whole) {

    /** What was sent, as content ({@link DocumentText#content}). */
    String content() {
        return DocumentText.of(version.mediaType()).content(written.getBytes(StandardCharsets.UTF_8));
    }
}
