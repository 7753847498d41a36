/**
 * How secondary vocational schools stand against the conditions for their establishment (教职成〔2010〕12号). The
 * thresholds are dated rows of their own.
 */
package luzhi.infrastructure.vocational;
