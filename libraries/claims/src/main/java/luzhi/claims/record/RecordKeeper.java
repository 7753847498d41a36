package luzhi.claims.record;

import luzhi.core.language.Title;

/**
 * Somebody who keeps figures on record.
 *
 * @param code as it stands before the dot in the codes of its measures
 */
public record RecordKeeper(String code, Title title) {}
