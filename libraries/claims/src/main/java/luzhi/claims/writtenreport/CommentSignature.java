package luzhi.claims.writtenreport;

import java.time.LocalDateTime;

/**
 * What stands above a comment in a Word file.
 *
 * @param initials at most nine characters
 * @param at local time, as Word has it
 */
public record CommentSignature(String author, String initials, LocalDateTime at) {}
