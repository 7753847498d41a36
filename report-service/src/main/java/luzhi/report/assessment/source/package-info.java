/**
 * The services that own the figures, and what became of asking them. A service that is down, slow or talks nonsense is said
 * to be so; nothing is ever put in the place of its figures.
 */
package luzhi.report.assessment.source;
