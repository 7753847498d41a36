/** Files (CSV, XLSX) as rows of text, read and written one row at a time, so that memory does not grow with them. */
package luzhi.core.rows;
