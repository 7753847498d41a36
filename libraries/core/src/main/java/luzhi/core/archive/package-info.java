/**
 * Files that were sent to us, before anybody opens them: what they are by their content, how large they may be and what they
 * unpack to, and which of their parts nobody should open.
 */
@PlainJava
package luzhi.core.archive;

import luzhi.core.PlainJava;
