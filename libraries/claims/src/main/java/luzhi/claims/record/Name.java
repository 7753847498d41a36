package luzhi.claims.record;

/**
 * What something is called, in plain words.
 *
 * @param number one of each among all names, from 0
 * @param pairs its pairs of characters
 * @param weights how much each of them tells
 * @param total of these weights; above 0
 */
record Name(int number, String plain, int[] pairs, double[] weights, double total) {}
