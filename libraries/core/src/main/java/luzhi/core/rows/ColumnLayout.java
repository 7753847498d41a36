package luzhi.core.rows;

/**
 * How a column of a worksheet that people read is laid out. Its cells stand at the top of their rows.
 *
 * @param leastWidth in characters as wide as a digit; a longer title makes the column wider
 * @param grouped whether numbers are shown with thousands apart and with every decimal they have, zeros included
 * @param wrapped whether long texts go on in further lines
 */
public record ColumnLayout(int leastWidth, boolean grouped, boolean wrapped) {}
