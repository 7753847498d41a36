package luzhi.report.assessment.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.core.figure.FigureKey;

/** The best figures of very many regions, and what became of asking each owner for his. */
public final class FigureTable {

    private final Map<Owner, Part> parts;

    /** @param rows nothing in them unless the owner answered */
    record Part(SourceAnswer answer, FigureRows rows) {}

    FigureTable(Map<Owner, Part> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** What became of asking the owner of a measure. */
    public SourceStatus status(Owner owner) {
        Part part = parts.get(owner);
        return part == null ? SourceStatus.UNREACHABLE : part.answer().status();
    }

    /** The same of all of them. */
    public List<SourceState> states() {
        return parts.values().stream().map(Part::answer).map(SourceState::of).toList();
    }

    /** The figure, without unit and source; nothing where its owner gave none. */
    public Optional<KnownFigure> find(FigureKey key) {
        return Optional.ofNullable(parts.get(Owner.ofMeasure(key.measure()))).flatMap(part -> part.rows().find(key));
    }
}
