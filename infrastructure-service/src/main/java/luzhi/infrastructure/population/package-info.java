/**
 * Who should be at school: cohorts followed through nine-year compulsory education, and the population of each school
 * age. They are what retention and gross enrolment are measured against (MOE bulletin 2020, notes 4 and 5).
 */
package luzhi.infrastructure.population;
