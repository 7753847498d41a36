/**
 * Reads JSON bodies so that everything wrong with one is found at once and said with its pointer, where a mapper would stop
 * at the first fault and name a Java class.
 */
package luzhi.core.json;
