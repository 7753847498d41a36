/** What changed between two drafts of a report, figure by figure (文稿比对). Plain Java. */
package luzhi.claims.comparison;
