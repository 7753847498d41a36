package luzhi.bench.truth;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Claim;
import luzhi.claims.record.RecordedFigure;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * A report whose figures are on record, each with the key that it has there.
 *
 * @param year that it reports on
 * @param region whose it is
 * @param figures in the order of the text
 */
record RecordedReport(String name, int year, RegionCode region, String text, List<Figure> figures) {

    private static final String SAMPLE = "zhangye-2020-self-evaluation";
    private static final int PRINTED_FIGURE = 9;

    /** Where something stands in the text. */
    record Place(int start, int end) {

        boolean overlaps(Claim claim) {
            return claim.start() < end && claim.end() > start;
        }
    }

    /**
     * A figure on record, and the words of the text that state it.
     *
     * @param words where they stand; null where they do not stand there so
     * @param printed where the figure itself stands; null where nobody said so
     */
    record Figure(Place words, Place printed, RecordedFigure record) {

        /** Whether a claim states it: it stands in these words, and has this value or, in another form, stands there alone. */
        private boolean isStatedBy(Claim claim) {
            return words != null && claim.start() >= words.start() && claim.end() <= words.end()
                    && claim.value().abs().compareTo(record.value().abs()) == 0;
        }
    }

    boolean isSample() {
        return name.equals(SAMPLE);
    }

    /** Those in the repository, and the sample one, which is not ours to publish, where it lies there. */
    static List<RecordedReport> list(Path own, Path sample) throws IOException {
        List<RecordedReport> reports = new ArrayList<>();
        if (Files.exists(sample.resolve(SAMPLE + ".txt"))) {
            reports.add(read(SAMPLE, 2020, "620700", sample, "seed-figures.tsv"));
        }
        reports.add(read("self-evaluation-2021", 2021, "640400", own, "self-evaluation-2021.tsv"));
        reports.add(read("work-report-2020", 2020, "420800", own, "work-report-2020.tsv"));
        return reports;
    }

    private static RecordedReport read(String name, int year, String region, Path folder, String table)
            throws IOException {
        String text = Files.readString(folder.resolve(name + ".txt"));
        List<Figure> figures = new ArrayList<>();
        int last = 0;
        for (String line : Files.readAllLines(folder.resolve(table)).stream().skip(1).toList()) {
            boolean told = line.split("\t", -1).length > PRINTED_FIGURE;
            List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
            String printed = told ? cells.remove(3) : null;
            int start = text.indexOf(cells.get(2), last);
            start = start < 0 ? text.indexOf(cells.get(2)) : start;
            last = Math.max(last, start);
            Place words = start < 0 ? null : new Place(start, start + cells.get(2).length());
            FigureKey key = new FigureKey(new RegionCode(cells.get(5)), cells.get(3), Period.parse(cells.get(6)),
                    Dimensions.parse(cells.get(4)));
            figures.add(new Figure(words, printed == null ? null : within(text, words, printed),
                    new RecordedFigure(key, new BigDecimal(cells.get(7)), cells.get(8))));
        }
        return new RecordedReport(name, year, new RegionCode(region), text, figures);
    }

    /** Where a figure is printed in these words: 6所 is not in 46所. */
    private static Place within(String text, Place words, String printed) {
        Matcher place = Pattern.compile("(?<![0-9.,])" + Pattern.quote(printed)).matcher(text);
        if (!place.find(words.start()) || place.end() > words.end()) {
            throw new IllegalStateException(printed + " is not in " + text.substring(words.start(), words.end()));
        }
        return new Place(place.start(), place.end());
    }

    /** What is on record at each place that states recorded figures, in the order of the table; one place may state several. */
    Map<Place, TreeSet<FigureKey>> stated(List<Claim> claims) {
        Map<Place, TreeSet<FigureKey>> stated = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Optional.ofNullable(figure.printed()).or(() -> claims.stream().filter(figure::isStatedBy).findFirst()
                    .map(claim -> new Place(claim.start(), claim.end())))
                    .ifPresent(place -> stated.computeIfAbsent(place, first -> new TreeSet<>())
                            .add(figure.record().key()));
        }
        return stated;
    }

    /** What is on record of these. */
    Collection<RecordedFigure> recorded(Set<FigureKey> wanted) {
        return figures.stream().map(Figure::record).filter(each -> wanted.contains(each.key())).toList();
    }
}
