/** How HTTP shows what is wrong: problems (RFC 9457), in Chinese or English. */
package luzhi.kernel.problem;
