/**
 * Tables for people (电子表格): what the report service lists, as workbooks (XLSX) and CSV files, with titles in the caller's
 * language and every decimal as it is. Knows nothing of what the tables are about.
 */
package luzhi.papers.table;
