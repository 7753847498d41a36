package luzhi.kernel.admission;

import luzhi.core.PlainJava;

/**
 * What a request asks of the budget.
 *
 * @param kind of its work
 * @param caller who sent it; nobody is refused twice in a row while others are served twice
 * @param party whose requests together may take only a part of the budget: a county, say
 * @param weight bytes of heap that it takes at its peak
 * @param places connections to the database that it holds, one at least
 */
@PlainJava
record Claim(String kind, String caller, String party, long weight, int places) {

    Claim weighing(long other) {
        return new Claim(kind, caller, party, other, places);
    }
}
