/**
 * Written reports as they are handed in: a text file or a Word file becomes one text with its blocks, and every offset in the text
 * leads back to its place in the file. Nothing a file refers to is fetched, and whatever is no report is refused.
 */
package luzhi.claims.writtenreport;
