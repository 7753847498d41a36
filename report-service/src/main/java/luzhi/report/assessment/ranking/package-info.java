/**
 * The view over many regions (横向比较): a line for each region below one, ranked among those of its level, compared with
 * similar regions and with the year before. One request to each service, however many regions there are.
 */
package luzhi.report.assessment.ranking;
