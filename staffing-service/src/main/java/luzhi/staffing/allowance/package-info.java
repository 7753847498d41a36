/**
 * Monthly allowances of teachers on top of pay: for leading a class, set locally, and for living at a rural school
 * (乡村教师生活补助, 国办发〔2015〕43号).
 */
package luzhi.staffing.allowance;
