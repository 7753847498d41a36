/**
 * Attacks the suite that {@code ./run} starts, kind by kind, and tells how it bore that: who was answered, refused or failed, whether
 * somebody who wanted little was still served beside it, how much memory it took, and whether it died. Bounded in time and numbers,
 * drawn with a seed, on this machine only. Stands behind {@code bench/run siege}; see {@code bench/README.md}.
 */
package luzhi.bench.siege;
