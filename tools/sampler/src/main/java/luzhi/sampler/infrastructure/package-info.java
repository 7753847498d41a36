/** Rows of the registers of infrastructure-service. */
package luzhi.sampler.infrastructure;
