/**
 * The words of this service for people: every code that its answers hold, with its title in Chinese and in English, as it stands
 * at the constant. Nobody who shows an evaluation has to word its statuses again.
 */
package luzhi.report.reporting.terms;
