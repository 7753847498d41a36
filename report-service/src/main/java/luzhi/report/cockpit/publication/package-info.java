/** What everybody may read (公开), without saying who he is. */
package luzhi.report.cockpit.publication;
