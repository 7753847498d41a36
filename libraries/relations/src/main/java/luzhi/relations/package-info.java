/**
 * The arithmetic among figures (勾稽关系): relations declared as data in {@code relations/*.yaml}, checked with intervals, because
 * a printed figure stands for whatever rounds to it; what does not hold is a finding with the probable error. Figures come in as
 * {@link luzhi.relations.Statements}, whoever recorded or printed them; the package knows neither services nor databases.
 */
package luzhi.relations;
