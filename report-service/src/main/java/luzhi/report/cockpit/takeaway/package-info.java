/** What of any page can be taken away (取走): its tables as CSV and workbooks, its charts as SVG and PNG, and where the API has its data. */
package luzhi.report.cockpit.takeaway;
