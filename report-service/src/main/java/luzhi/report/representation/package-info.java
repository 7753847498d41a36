/**
 * The forms in which an answer can be had: which of them a caller wants, and tables as files to be saved. Whatever is answered
 * with, it knows nothing of what it is about.
 */
package luzhi.report.representation;
