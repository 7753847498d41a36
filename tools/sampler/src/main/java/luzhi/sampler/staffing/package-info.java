/** Rows of the registers of staffing-service. */
package luzhi.sampler.staffing;
