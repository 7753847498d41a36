/**
 * The check of written reports over HTTP: who may have how much checked, against what is recorded, and in which form the answer
 * comes. The check itself is a library ({@link luzhi.claims.check}).
 */
package luzhi.report.reporting.reportcheck;
