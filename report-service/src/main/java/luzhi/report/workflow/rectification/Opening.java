package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** Since when there is an item, and who opened it. */
@Embeddable
public record Opening(LocalDate openedOn, String openedBy) {}
