package luzhi.report.workflow.seal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a seal holds.
 *
 * @param sha256 of the bytes that are there: another than when it was sealed, if somebody changed them
 * @param document of the format {@code luzhi-seal-1}, as {@code docs/seal.md} describes it; decimals are texts
 */
public record Opened(String sha256, JsonNode document) {}
