package luzhi.claims.check;

import luzhi.claims.reading.Mention;

/**
 * A figure, what it is compared with, and by how much they are said to differ.
 *
 * @param base null where the text does not state it
 * @param change the difference as stated; null where none is
 * @param growth the difference in per cent of the base as stated; null where none is
 * @param falls whether it is said to have fallen, or to lie below
 * @param years over how many years the growth is an average; 1 where it is none
 */
record Comparison(Mention now, Mention base, Mention change, Mention growth, boolean falls, int years) {}
