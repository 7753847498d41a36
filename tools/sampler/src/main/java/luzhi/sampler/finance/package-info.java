/** Rows of the registers of finance-service. */
package luzhi.sampler.finance;
