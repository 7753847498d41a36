package luzhi.report.cycle;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A version with its document.
 *
 * @param written as it was sent
 * @param whole what it says together with its base, with the places of the year still in it
 */
record StoredDocument(CycleVersion version, String written, JsonNode whole) {}
