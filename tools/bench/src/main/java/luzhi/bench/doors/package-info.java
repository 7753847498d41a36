/** Knocks at every door of the suite with requests that are wrong in some way: whatever comes, nothing fails. */
package luzhi.bench.doors;
