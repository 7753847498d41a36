/**
 * Checks the claims of a written report against one another and against the recorded figures, and answers with what is
 * contradictory as data, as a marked page or as comments in the submitted file. The relations are found in the text itself.
 */
package luzhi.claims.check;
