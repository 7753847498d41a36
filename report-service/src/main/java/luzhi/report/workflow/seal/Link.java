package luzhi.report.workflow.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One seal as a link of its chain, without its content.
 *
 * @param row what the database says beside the content
 * @param computed the SHA-256 that the content has
 * @param stated what the content says of itself; nothing if it cannot be read
 * @param signed by whom; nothing if nobody signed it
 */
record Link(Seal row, String computed, Optional<Seal> stated, Optional<Signed> signed) {

    /**
     * What its signature is worth.
     *
     * @param key the id of the key that is said to have signed
     * @param holds whether that key did, and signed this content
     */
    record Signed(String key, boolean holds) {}

    /** @param keys those that may have signed it */
    static Link of(StoredSeal stored, List<PublishedKey> keys) {
        String computed = stored.computedSha256();
        return new Link(stored.seal(), computed, stated(stored.content(), computed),
                stored.signature()
                        .map(signature -> new Signed(signature.key(), signature.holds(stored.content(), keys))));
    }

    private static Optional<Seal> stated(byte[] content, String computed) {
        try {
            return Optional.of(SealedDocument.read(content).seal(computed));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean hasItsHash() {
        return computed.equals(row.sha256());
    }

    /** The hash of the seal before, by the content where that is sound, else by the row; null for none. */
    String previous() {
        return hasItsHash() && stated.isPresent() ? stated.get().previous() : row.previous();
    }

    /** The columns that say otherwise than the content. */
    List<String> contradictoryColumns() {
        List<String> columns = new ArrayList<>();
        stated.ifPresent(content -> {
            addUnless(row.region().equals(content.region()), "region", columns);
            addUnless(row.number() == content.number(), "number", columns);
            addUnless(row.cycle() == content.cycle(), "cycle", columns);
            addUnless(Objects.equals(row.previous(), content.previous()), "previous", columns);
            addUnless(row.sealedAt().isEqual(content.sealedAt()), "sealed_at", columns);
            addUnless(row.sealedBy().equals(content.sealedBy()), "sealed_by", columns);
        });
        return columns;
    }

    private static void addUnless(boolean agrees, String column, List<String> columns) {
        if (!agrees) {
            columns.add(column);
        }
    }
}
