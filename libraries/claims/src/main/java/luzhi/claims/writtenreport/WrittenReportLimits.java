package luzhi.claims.writtenreport;

/**
 * How large a written report may be.
 *
 * @param largestFile bytes; a larger file is refused
 * @param largestUnpacked bytes; a file that unpacks to more is refused
 * @param longestText UTF-16 code units; a longer text is refused
 */
public record WrittenReportLimits(long largestFile, long largestUnpacked, int longestText) {}
