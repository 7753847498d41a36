/**
 * Evidence (佐证材料): files that back what a region says of itself: criteria it keeps, figures it states. A file is kept once,
 * under the SHA-256 of its bytes; an entry says who filed it for which claims, and is kept when it is withdrawn. A document
 * older than the period that it is to back, or without a date, is flagged, not refused: whoever inspects decides.
 */
package luzhi.report.workflow.evidence;
