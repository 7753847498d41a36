/**
 * The report service: judges how a region performed its education duties, by asking the services that own the figures.
 * Rooms, each standing only on those before it: {@code cycle} (the rules), {@code source} (the figures and what became of
 * asking for them), {@code revision} (entries kept in revisions), {@code declaration} (what a region says of itself),
 * {@code discrepancy} (reported figures that others contradict, and the answers to them), {@code evaluation} (the
 * verdicts), {@code narrative} (what a region writes), {@code evidence} (files that back it).
 */
package luzhi.report;
