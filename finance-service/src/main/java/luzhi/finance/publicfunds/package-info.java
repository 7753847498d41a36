/**
 * Public funds (公用经费), the running costs of schools other than pay: how much a student and year is to be granted, and how
 * much was. Standards are set by stage and level of government; for senior secondary schools see 国办发〔2019〕29号.
 */
package luzhi.finance.publicfunds;
