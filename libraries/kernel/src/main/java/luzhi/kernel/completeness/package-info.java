/**
 * Which registers somebody declared to be complete, for which region and time: only then does what is counted from them
 * stand for the whole, and take precedence over what was reported.
 */
package luzhi.kernel.completeness;
