package luzhi.report.cockpit.whatif;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.gap.GapView;
import luzhi.report.assessment.gap.GapView.MoveView;

/**
 * A figure by which a criterion could be met.
 *
 * @param criterion its number, {@code title} what it is called
 * @param region whose figure that is
 */
record Choice(String criterion, String title, RegionCode region, String regionName, boolean advisory, MoveView move) {

    /** Those of a region itself and of each county below it; what decides tasks comes first. */
    static List<Choice> of(GapView gaps) {
        List<Choice> all = gaps.gaps().stream().flatMap(gap -> of(gap, gaps)).toList();
        return Stream.concat(all.stream().filter(each -> !each.advisory()), all.stream().filter(Choice::advisory))
                .toList();
    }

    /** Those of them that decide tasks. */
    static List<Choice> deciding(List<Choice> choices) {
        return choices.stream().filter(each -> !each.advisory()).toList();
    }

    private static Stream<Choice> of(GapView.OfCriterion gap, GapView gaps) {
        return Stream.concat(
                choice(gap, gaps.region(), gaps.regionName(), gap.remedy()),
                gap.counties().stream()
                        .flatMap(county -> choice(gap, county.region(), county.name(), county.remedy())));
    }

    private static Stream<Choice> choice(GapView.OfCriterion gap, RegionCode region, String name,
            @Nullable MoveView move) {
        return move == null
                ? Stream.empty()
                : Stream.of(new Choice(gap.criterion(), gap.title(), region, name, gap.advisory(), move));
    }

    /** How the address names it. */
    public String key() {
        return criterion + '@' + region;
    }
}
