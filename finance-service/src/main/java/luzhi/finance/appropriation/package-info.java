/**
 * Money granted to education for a stated purpose, programme by programme, in addition to running costs.
 */
package luzhi.finance.appropriation;
