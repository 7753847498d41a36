/**
 * The yearly school census (教育事业统计, autumn): pupils, classes, buildings, equipment and networks of each school, a row
 * for each stage it teaches. Most figures of this service are counted from it.
 */
package luzhi.infrastructure.census;
