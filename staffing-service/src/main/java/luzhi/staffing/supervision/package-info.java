/**
 * Posts and staff of the education supervision office (教育督导机构), which a government is to provide under the regulations
 * on education supervision (State Council order 624).
 */
package luzhi.staffing.supervision;
