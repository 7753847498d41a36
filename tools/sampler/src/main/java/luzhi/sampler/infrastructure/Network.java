package luzhi.sampler.infrastructure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import luzhi.sampler.Apportionment;
import luzhi.sampler.Draw;
import luzhi.sampler.Territory;
import luzhi.sampler.Totals;
import luzhi.sampler.school.Section;

/**
 * A school's access to the internet, on the row of the stage it is counted under.
 *
 * @param bandwidth of its own exit, in Mbps; null on other rows
 * @param bandwidthUsed in Mbps; null on other rows
 */
record Network(int connectedClassrooms, boolean connected, Integer bandwidth, BigDecimal bandwidthUsed) {

    /** Bandwidths that schools contract, in hundreds of Mbps: most often 200, seldom 1000. */
    private static final List<Integer> HUNDREDS = List.of(1, 2, 2, 2, 3, 3, 3, 5, 5, 10);

    static List<Network> list(Territory territory, List<Section> sections, List<Premises> premises) {
        Drawn drawn = new Drawn(territory, sections, premises);
        drawn.fit();
        List<Network> networks = new ArrayList<>(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            boolean connected = drawn.hundreds[i] > 0;
            boolean states = sections.get(i).principal() && connected;
            networks.add(new Network(premises.get(i).classrooms() - (int) drawn.unconnected[i], connected,
                    states ? (int) (100 * drawn.hundreds[i]) : null,
                    states ? BigDecimal.valueOf(drawn.kilobits[i], 3) : null));
        }
        return networks;
    }

    /** Where sections of schools stand that the campaign for school networks is about. */
    static int[] places(List<Section> sections) {
        return IntStream.range(0, sections.size()).filter(i -> sections.get(i).stage().isNetworked()).toArray();
    }

    /** Numbers drawn for all sections and then fitted to the figures of those in the campaign. */
    private static final class Drawn {

        private final Totals totals;
        private final List<Section> sections;
        private final int[] classrooms;
        private final long[] hundreds;
        private final long[] kilobits;
        private final long[] unconnected;
        private final long[] share;

        private Drawn(Territory territory, List<Section> sections, List<Premises> premises) {
            this.totals = territory.totals();
            this.sections = sections;
            this.classrooms = premises.stream().mapToInt(Premises::classrooms).toArray();
            this.hundreds = new long[sections.size()];
            this.kilobits = new long[sections.size()];
            this.unconnected = new long[sections.size()];
            this.share = new long[sections.size()];
            for (int i = 0; i < sections.size(); i++) {
                draw(territory, i);
            }
        }

        private void draw(Territory territory, int i) {
            Section section = sections.get(i);
            Draw draw = territory.draw(section.school().region(), "network " + section.school().number());
            hundreds[i] = territory.isFree() && draw.permille(15) ? 0 : draw.oneOf(HUNDREDS);
            kilobits[i] = draw.near(2_500L + 90L * section.students(), 30);
            share[i] = (long) draw.between(0, 25) * classrooms[i];
            unconnected[i] = hundreds[i] == 0 ? classrooms[i] : share[i] / 500;
        }

        private void fit() {
            if (sections.isEmpty()) {
                return;
            }
            int year = sections.get(0).year();
            int[] networked = places(sections);
            int[] principal = IntStream.of(networked).filter(i -> sections.get(i).principal()).toArray();
            totals.find("infrastructure.classrooms-connected", "", String.valueOf(year))
                    .ifPresent(connected -> fitUnconnected(networked, connected.intValueExact()));
            long[] least = new long[principal.length];
            Arrays.fill(least, 1);
            put(hundreds, principal, fitHundreds(year, pick(hundreds, principal), least));
            // nobody uses more than half of what it contracts
            IntStream.of(principal).forEach(i -> kilobits[i] = Math.min(kilobits[i], hundreds[i] * 50_000));
            put(kilobits, principal,
                    totals.fit("infrastructure.school-bandwidth-used", "", year, 3, pick(kilobits, principal)));
        }

        private void fitUnconnected(int[] networked, int connected) {
            int all = IntStream.of(networked).map(i -> classrooms[i]).sum();
            put(unconnected, networked, Apportionment.of(all - connected, pick(share, networked)));
        }

        private long[] fitHundreds(int year, long[] drawn, long[] least) {
            return totals.find("infrastructure.school-bandwidth-contracted", "", String.valueOf(year))
                    .map(figure -> Apportionment.of(figure.intValueExact() / 100, drawn, least)).orElse(drawn);
        }

        private static long[] pick(long[] all, int[] places) {
            return IntStream.of(places).mapToLong(i -> all[i]).toArray();
        }

        private static void put(long[] all, int[] places, long[] values) {
            for (int i = 0; i < places.length; i++) {
                all[places[i]] = values[i];
            }
        }
    }
}
