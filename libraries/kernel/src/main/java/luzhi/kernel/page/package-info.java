/** Lists in pages by key: which page is wanted, how a page is answered with the way to the next one, and where a list goes on. */
package luzhi.kernel.page;
