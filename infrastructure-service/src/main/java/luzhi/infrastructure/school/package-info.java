/**
 * The schools, kindergartens and teaching points of a region, each with its identification code: the list that every
 * other package refers to. What changes from year to year stands in the school census. Yearly school statistics
 * (教育事业统计).
 */
package luzhi.infrastructure.school;
