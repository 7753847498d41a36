package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import luzhi.core.region.RegionCode;

class ChainTest {

    private static final OffsetDateTime SEALED_AT = OffsetDateTime.parse("2020-10-31T09:30:00+08:00");

    private final List<Link> links = new ArrayList<>(List.of(link(1), link(2), link(3)));
    private ChainEnd end = new ChainEnd(3, hash(3));

    private static String hash(int number) {
        return "hash-" + number;
    }

    private static Link link(int number) {
        Seal seal = new Seal(2020, new RegionCode("620700"), number, hash(number),
                number == 1 ? null : hash(number - 1), SEALED_AT, "city");
        return new Link(seal, hash(number), Optional.of(seal), Optional.empty());
    }

    /** What is wrong, as number and code. */
    private List<String> faults() {
        return new Chain(links, end).checked().stream()
                .flatMap(checked -> checked.faults().stream().map(fault -> checked.number() + " " + fault.code()))
                .toList();
    }

    private void change(int number, UnaryOperator<Link> change) {
        links.replaceAll(link -> link.row().number() == number ? change.apply(link) : link);
    }

    private static Link withContent(Link link, String computed) {
        return new Link(link.row(), computed, link.stated(), link.signed());
    }

    private static Link withHash(Link link, String hash) {
        Seal row = link.row();
        return new Link(new Seal(row.cycle(), row.region(), row.number(), hash, row.previous(), row.sealedAt(),
                row.sealedBy()), link.computed(), link.stated(), link.signed());
    }

    @Test
    void anUntouchedChainHasNoFaults() {
        assertEquals(List.of(), faults());
        assertTrue(new Chain(links, end).followsItsPrevious(1));
        assertTrue(new Chain(links, end).followsItsPrevious(3));
        assertEquals(List.of(), new Chain(List.of(), ChainEnd.BEGINNING).checked());
    }

    @Test
    void changedContentIsToldFromAChangedHashByTheNextSeal() {
        change(2, link -> withContent(link, "other"));
        assertEquals(List.of("2 content-changed"), faults());
        assertFalse(new Chain(links, end).followsItsPrevious(3));
        change(2, link -> withHash(link(2), "other"));
        assertEquals(List.of("2 hash-changed"), faults());
        assertTrue(new Chain(links, end).followsItsPrevious(3));
    }

    @Test
    void theLastOneIsWitnessedByTheEndOfTheChain() {
        change(3, link -> withContent(link, "other"));
        assertEquals(List.of("3 content-changed"), faults());
        change(3, link -> withHash(link(3), "other"));
        assertEquals(List.of("3 hash-changed"), faults());
    }

    @Test
    void contentAndHashReplacedTogetherDoNotFoolTheNextSeal() {
        change(2, link -> withHash(withContent(link, "other"), "other"));
        assertEquals(List.of("2 seal-replaced"), faults());
    }

    @Test
    void anythingElseInARowIsHeldAgainstItsContent() {
        change(2, link -> new Link(new Seal(2021, link.row().region(), 2, hash(2), "other", SEALED_AT.plusDays(1),
                "somebody"), hash(2), link.stated(), link.signed()));
        Chain.Checked checked = new Chain(links, end).check(2);
        assertEquals(List.of(SealFault.of("row-changed", "cycle, previous, sealed_at, sealed_by")), checked.faults());
    }

    @Test
    void aDeletedSealIsMissedAndItsHashIsStillKnown() {
        links.remove(1);
        assertEquals(List.of("2 seal-missing"), faults());
        assertEquals(hash(2), new Chain(links, end).check(2).sha256());
        links.remove(1);
        assertEquals(List.of("2 seal-missing", "3 seal-missing"), faults());
        links.clear();
        assertEquals(List.of("1 seal-missing", "2 seal-missing", "3 seal-missing"), faults());
    }

    @Test
    void aShortenedEndIsNoticedAsLongAsTheSealsAreThere() {
        end = new ChainEnd(2, hash(2));
        assertEquals(List.of("3 end-of-chain-changed"), faults());
        end = ChainEnd.BEGINNING;
        assertEquals(3, faults().size());
    }

    @Test
    void aSignatureOfSomethingElseIsNoticed() {
        change(2, link -> new Link(link.row(), link.computed(), link.stated(),
                Optional.of(new Link.Signed("key", true))));
        assertEquals(List.of(), faults());
        change(2, link -> new Link(link.row(), link.computed(), link.stated(),
                Optional.of(new Link.Signed("key", false))));
        assertEquals(List.of("2 signature-wrong"), faults());
    }

    @Test
    void contentThatIsNoSealIsSaidToBe() {
        change(2, link -> new Link(link.row(), link.computed(), Optional.empty(), Optional.empty()));
        assertEquals(List.of("2 content-unreadable"), faults());
    }

    @Test
    void theOrderInWhichSealsComeDoesNotMatter() {
        links.sort(Comparator.comparing((Link link) -> link.row().number()).reversed());
        assertEquals(List.of(), faults());
    }
}
