package luzhi.papers;

import java.net.URI;

/**
 * A font that is there.
 *
 * @param location {@code file:} or {@code classpath:}
 * @param member its name in a collection of fonts; null where the file holds one font
 */
record FontFile(URI location, String member) {}
