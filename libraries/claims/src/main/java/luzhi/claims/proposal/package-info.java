/**
 * What somebody who is asked may propose that a figure follows from, where its own words say too little: passages to be asked about,
 * and proposals. Whoever proposes decides nothing: arithmetic judges.
 */
@PlainJava
package luzhi.claims.proposal;

import luzhi.core.PlainJava;
