/** The language of the request at hand. */
package luzhi.kernel.language;
