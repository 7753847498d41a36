package luzhi.kernel.admission;

import luzhi.core.PlainJava;

/** Is told, once, whether it may begin. */
@PlainJava
interface Turn {

    /** @param ticket to be given back in the end */
    void begin(Budget.Ticket ticket);

    /** Others that come before it fill the queue. */
    void refuse();
}
