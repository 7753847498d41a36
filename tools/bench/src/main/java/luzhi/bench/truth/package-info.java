/** {@code tools/bench/run truth}: how much of what is wrong in texts the check of written reports finds. */
package luzhi.bench.truth;
