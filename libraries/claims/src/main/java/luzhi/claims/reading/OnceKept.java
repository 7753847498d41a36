package luzhi.claims.reading;

import java.util.List;

import luzhi.core.period.Period;

/** Figures of a text with what many of them have in common, of which each thing is kept once: what they are of, when, and how finely. */
final class OnceKept {

    private final Shared<String> words = new Shared<>();
    private final Shared<Spread> spreads = new Shared<>();
    private final Shared<Period> periods = new Shared<>();

    List<Mention> of(List<Mention> mentions) {
        return mentions.stream().map(this::of).toList();
    }

    Mention of(Mention mention) {
        return mention.with(spreads.of(mention.figure().spread()), words.of(mention.label()),
                mention.period() == null ? null : periods.of(mention.period()));
    }
}
