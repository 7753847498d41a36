/**
 * How many students the money was spent on: enrolment at both ends of a calendar year, from which the yearly average of the
 * education-finance statistics is had. A school year changes in September, so eight months have the pupils of its beginning
 * and four those of its end.
 */
package luzhi.finance.enrolment;
