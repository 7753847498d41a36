/**
 * What the plain library knows, as every service has it: the clock, the regions, its own catalogue of measures, and the address
 * where that is published.
 */
package luzhi.kernel.vocabulary;
