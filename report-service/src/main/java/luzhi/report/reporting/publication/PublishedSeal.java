package luzhi.report.reporting.publication;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.report.workflow.submission.Publication;

/**
 * What was published, and the seal that it is kept under.
 *
 * @param document of the format {@code luzhi-seal-1}; it holds more than everybody may read
 */
public record PublishedSeal(Publication publication, JsonNode document) {}
