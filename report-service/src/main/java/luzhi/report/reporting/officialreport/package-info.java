/**
 * The written report (自评报告): an evaluation in the words of an official paper, made once and had in any form, with every figure
 * leading to its trace; and the same as a workbook. It says nothing that is not on record: what nobody wrote or stated is
 * said to be missing (市县级人民政府履行教育职责自评).
 */
package luzhi.report.reporting.officialreport;
