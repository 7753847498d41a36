/** One measure (指标) over years and regions, as a table and as a drawing of the same. */
package luzhi.report.cockpit.measure;
