package luzhi.claims.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Claims;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Places;
import luzhi.claims.reading.Sentence;
import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;

/** Looks for the recorded figures that those of a text state: what each may be, and, once what is on record is known, what each is. */
public final class RecordSearch {

    /** So many figures are looked for, the first ones: more than any report of a region states. */
    private static final int MOST_SOUGHT = 10_000;
    /** So many keys are asked for at most, the likeliest of each figure first. */
    private static final int MOST_ASKED = 4_000;
    /** What it takes to find what a figure may be, in characters looked at. */
    private static final int STEPS = 4_000;
    /** What is known that surely says something of the figures beside it. */
    private static final BigDecimal SURE = new BigDecimal("0.9");
    private static final Pattern EACH = Pattern.compile("分别|依次|各为|其他|其余");
    /** What is said of several things at once: 三县同为520元, 配备率、接入率均达到100%. */
    private static final Pattern ALIKE = Pattern.compile("(?:(?<![人生校班户月年师亩日平])均|同|都)已?(?:为|是|达到?|在|按|超过)$");
    private static final Pattern LISTED = Pattern.compile("[个]? *(?:、|和|及|与|以及|，) *");

    private final Candidates meant;
    private final Places places;
    private final RegionCode ofText;
    private final List<Sought> sought = new ArrayList<>();
    private int passedOver;

    /**
     * @param year that the text reports on
     * @param ofText whose report it is
     */
    public RecordSearch(List<Sentence> sentences, Claims claims, Places places, Titles titles, int year,
            RegionCode ofText) {
        this.meant = new Candidates(titles, year);
        this.places = places;
        this.ofText = ofText;
        for (Sentence sentence : sentences) {
            if (!sentence.tellsOfContradiction()) {
                add(sentence, claims);
            }
        }
    }

    private void add(Sentence sentence, Claims claims) {
        boolean distributed = false;
        for (Mention figure : sentence.mentions()) {
            if (sought.size() == MOST_SOUGHT) {
                passedOver++;
                continue;
            }
            figure.spend(STEPS);
            distributed = EACH.matcher(figure.lead()).find() || ALIKE.matcher(figure.lead()).find()
                    || distributed && LISTED.matcher(figure.gap()).matches();
            Claim claim = claims.of(figure);
            List<Candidate> found = meant.of(figure, claim.unit(), Context.of(sentence, figure),
                    regions(claim, figure));
            if (!found.isEmpty()) {
                sought.add(new Sought(figure, claim.text(), distributed, found));
            }
        }
    }

    /** Whose figure it may be, each with what speaks against it: of the last region named before it, of one behind, or of the text. */
    private Map<RegionCode, Double> regions(Claim claim, Mention figure) {
        Map<RegionCode, Double> regions = new LinkedHashMap<>();
        Optional<RegionCode> behind = places.findLast(figure.rest());
        if (claim.region() != null) {
            boolean other = behind.isPresent() && !claim.region().equals(behind.get());
            regions.put(claim.region(), Trait.OTHER_REGION.times(other ? 1 : 0));
        }
        behind.ifPresent(region -> regions.putIfAbsent(region, 0.0));
        regions.putIfAbsent(ofText, Trait.OTHER_REGION.times(1));
        return regions;
    }

    /** All that may be on record of these figures, as far as it can be asked for at once. */
    public Set<FigureKey> wanted() {
        Set<FigureKey> wanted = new LinkedHashSet<>();
        int longest = sought.stream().mapToInt(each -> each.candidates().size()).max().orElse(0);
        for (int i = 0; i < longest && wanted.size() < MOST_ASKED; i++) {
            for (Sought each : sought) {
                if (i < each.candidates().size() && wanted.size() < MOST_ASKED) {
                    wanted.add(each.candidates().get(i).key());
                }
            }
        }
        return wanted;
    }

    /** How many figures are not looked for, where only these are asked for: those behind the first ones, and those whose likeliest key is none of these. */
    public int passedOver(Set<FigureKey> asked) {
        return passedOver + (int) sought.stream().filter(each -> !asked.contains(each.candidates().get(0).key()))
                .count();
    }

    /** What is to be told of the figures, by what is on record. */
    public List<RecordedStatement> judge(Collection<RecordedFigure> recorded) {
        Map<FigureKey, RecordedFigure> known = new HashMap<>();
        recorded.forEach(each -> known.putIfAbsent(each.key(), each));
        List<Optional<RecordedStatement>> alone = sought.stream().map(each -> new RecordPosterior(each, known).find())
                .toList();
        Company company = new Company(sought, alone.stream().map(RecordSearch::sure).toList(), known.keySet());
        List<RecordedStatement> judged = new ArrayList<>();
        for (int i = 0; i < sought.size(); i++) {
            Optional<RecordedStatement> own = alone.get(i);
            Optional<RecordedStatement> both = own.filter(each -> each.verdict() == RecordedStatement.Verdict.AGREES)
                    .isPresent() ? own : new RecordPosterior(company.heard(i), known).find();
            both.ifPresent(judged::add);
        }
        return judged;
    }

    private static FigureKey sure(Optional<RecordedStatement> alone) {
        return alone.filter(each -> each.verdict() == RecordedStatement.Verdict.AGREES
                && each.probability().compareTo(SURE) >= 0).map(each -> each.record().key()).orElse(null);
    }
}
