/**
 * What teachers and civil servants of a place are paid in a year. Teachers Law article 25: teachers on average earn no less
 * than civil servants; Compulsory Education Law article 31 says so of local ones.
 */
package luzhi.staffing.pay;
