package luzhi.report.workflow.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The seals of a region, and what is wrong with each. Each seal bears witness to the one before it, and the recorded end of the
 * chain to the last: so it can be told whether the content of a seal was changed or only its hash, and that one is gone.
 */
final class Chain {

    private final Map<Integer, Link> links;
    private final ChainEnd end;

    Chain(List<Link> links, ChainEnd end) {
        this.links = links.stream().collect(Collectors.toMap(link -> link.row().number(), Function.identity(),
                (one, other) -> one, TreeMap::new));
        this.end = end;
    }

    /**
     * A seal with what is wrong with it.
     *
     * @param sha256 what the next one, or the end of the chain, says that its hash was; else its own; null if nobody says
     * @param seal nothing if it is gone
     * @param key the id of the key that is said to have signed it; nothing if none is
     */
    record Checked(int number, String sha256, Optional<Seal> seal, Optional<String> key, List<SealFault> faults) {

        Checked {
            faults = List.copyOf(faults);
        }
    }

    /** All seals that there are and that there were, the first one first. */
    List<Checked> checked() {
        int last = Math.max(end.length(), links.keySet().stream().max(Integer::compare).orElse(0));
        return IntStream.rangeClosed(1, last).mapToObj(this::check).toList();
    }

    Checked check(int number) {
        Link link = links.get(number);
        Optional<String> witnessed = witnessed(number);
        if (link == null) {
            return new Checked(number, witnessed.orElse(null), Optional.empty(), Optional.empty(),
                    List.of(SealFault.of("seal-missing", number)));
        }
        List<SealFault> faults = new ArrayList<>();
        hashFault(link, witnessed).ifPresent(faults::add);
        if (link.hasItsHash() && link.stated().isEmpty()) {
            faults.add(SealFault.of("content-unreadable"));
        }
        if (link.hasItsHash() && !link.signed().map(Link.Signed::holds).orElse(true)) {
            faults.add(SealFault.of("signature-wrong"));
        }
        List<String> columns = link.contradictoryColumns();
        if (link.hasItsHash() && !columns.isEmpty()) {
            faults.add(SealFault.of("row-changed", String.join(", ", columns)));
        }
        if (number > end.length()) {
            faults.add(SealFault.of("end-of-chain-changed", end.length()));
        }
        return new Checked(number, witnessed.orElse(link.row().sha256()), Optional.of(link.row()),
                link.signed().map(Link.Signed::key), faults);
    }

    private static Optional<SealFault> hashFault(Link link, Optional<String> witnessed) {
        boolean hashIsWitnessed = witnessed.map(link.row().sha256()::equals).orElse(false);
        boolean contentIsWitnessed = witnessed.map(link.computed()::equals).orElse(false);
        if (link.hasItsHash()) {
            return witnessed.isEmpty() || hashIsWitnessed
                    ? Optional.empty()
                    : Optional.of(SealFault.of("seal-replaced", link.computed(), witnessed.get()));
        }
        if (hashIsWitnessed) {
            return Optional.of(SealFault.of("content-changed", link.computed(), link.row().sha256()));
        }
        return Optional.of(SealFault.of(contentIsWitnessed ? "hash-changed" : "content-or-hash-changed",
                link.computed(), link.row().sha256()));
    }

    /** What the hash of a seal was, by the next one or the end of the chain. */
    private Optional<String> witnessed(int number) {
        if (number == end.length()) {
            return Optional.ofNullable(end.sha256());
        }
        return Optional.ofNullable(links.get(number + 1)).map(Link::previous);
    }

    /** Whether the seal before this one is the one it names; the first names none. */
    boolean followsItsPrevious(int number) {
        Link previous = links.get(number - 1);
        String named = links.get(number).previous();
        return number == 1 ? named == null : previous != null && previous.computed().equals(named);
    }
}
