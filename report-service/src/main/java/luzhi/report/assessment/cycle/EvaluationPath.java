package luzhi.report.assessment.cycle;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.region.RegionCode;

/**
 * The evaluation that an address names.
 *
 * @param cycle the year of the cycle
 * @param region whom it judges
 */
public record EvaluationPath(@RestPath int cycle, @RestPath RegionCode region) {}
