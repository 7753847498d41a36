/** XML that was sent to us: read from tag to tag, and not at all where it is made to harm whoever reads it. */
@PlainJava
package luzhi.core.markup;

import luzhi.core.PlainJava;
