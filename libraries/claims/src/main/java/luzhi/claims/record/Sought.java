package luzhi.claims.record;

import java.util.List;

import luzhi.claims.reading.Mention;

/**
 * A figure, and what it may be.
 *
 * @param text as it is printed
 * @param distributed whether its place in a list says what it is of: 分别比目标高3个、6.9个百分点
 * @param candidates the likeliest first
 */
record Sought(Mention figure, String text, boolean distributed, List<Candidate> candidates) {}
