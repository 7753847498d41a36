/**
 * Reports as PDF files, made while nobody waits: each is kept as it was composed until a replica has set it, and then as a file until it is
 * forgotten. Composing asks services in the name of whoever orders one; setting asks nobody.
 */
package luzhi.report.reporting.pdf;
