/**
 * What is published as data that others' programs read: a data package (Frictionless) of each publication, with its figures, verdicts
 * and code lists as tables, and the figures as SDMX-CSV. Everything comes from the seal; only titles come from the catalogues.
 */
package luzhi.report.reporting.opendata;
