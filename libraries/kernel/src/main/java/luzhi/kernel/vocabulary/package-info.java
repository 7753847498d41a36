/**
 * What the plain library knows, as every service has it: the clock, the regions, its own catalogue of measures
 * with its dimensions and units, and the addresses where these and the regions are published.
 */
package luzhi.kernel.vocabulary;
