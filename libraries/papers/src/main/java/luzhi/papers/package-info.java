/**
 * Official papers (公文): headings, paragraphs and tables in the layout of GB/T 9704-2012, as HTML, Markdown, plain text, Word and
 * PDF. Knows nothing of what they are about; a number in them leads wherever whoever writes the paper says.
 */
package luzhi.papers;
