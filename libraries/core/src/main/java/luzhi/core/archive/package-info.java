/** How large a file that was sent to us may be, and what it unpacks to. */
@PlainJava
package luzhi.core.archive;

import luzhi.core.PlainJava;
