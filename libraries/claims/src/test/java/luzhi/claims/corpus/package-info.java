/** Annotated passages of many writers, and the judge of what a check finds in them ({@code corpus/README.md}). */
package luzhi.claims.corpus;
