/**
 * PDFs that were sent to us (ISO 32000-1), read with bounds on memory and time: their objects, and the text that stands in them. Fonts of
 * the machine are never looked for, so that the same file gives the same text everywhere.
 */
package luzhi.claims.pdf;
