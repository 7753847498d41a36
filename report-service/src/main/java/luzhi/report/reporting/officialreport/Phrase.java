package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.List;

import luzhi.papers.Block;
import luzhi.papers.Run;

/** A sentence being put together of words and figures. */
final class Phrase {

    private final List<Run> runs = new ArrayList<>();

    /** @param parts words, {@link Run}s and phrases, in their order */
    static Phrase of(Object... parts) {
        return new Phrase().and(parts);
    }

    Phrase and(Object... parts) {
        for (Object part : parts) {
            if (part instanceof Run run) {
                runs.add(run);
            } else if (part instanceof Phrase phrase) {
                runs.addAll(phrase.runs);
            } else {
                runs.add(new Run.Plain((String) part));
            }
        }
        return this;
    }

    /** Phrases with something between them. */
    static Phrase joined(List<Phrase> phrases, String between) {
        Phrase joined = new Phrase();
        for (int i = 0; i < phrases.size(); i++) {
            joined.and(i == 0 ? "" : between, phrases.get(i));
        }
        return joined;
    }

    List<Run> runs() {
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(runs());
    }

    Block.Cell cell() {
        return new Block.Cell(runs());
    }
}
