/** Pages for people (看板): what the API offers, shown and filled in at a browser. */
package luzhi.report.cockpit;
