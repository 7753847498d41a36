/** Whatever waits for whoever looks (我的), over all years and all regions that he looks after. */
package luzhi.report.cockpit.mine;
