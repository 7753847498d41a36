/**
 * Words for people: the language a caller reads, Chinese or English, and the sentences that code names by key.
 */
package luzhi.core.language;
