/**
 * Statistical periods (统计期): the years, months and intervals that figures are stated for, as ISO 8601 writes them.
 */
package luzhi.core.period;
