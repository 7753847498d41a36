package luzhi.bench.truth;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import luzhi.claims.reading.Claim;
import luzhi.claims.record.RecordedFigure;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * A report whose figures are on record, each with the key that it has there.
 *
 * @param figures in the order of the text
 */
record RecordedSample(String text, List<Figure> figures) {

    private static final String REPORT = "zhangye-2020-self-evaluation.txt";
    private static final String FIGURES = "seed-figures.tsv";

    /**
     * A figure on record, and the words of the text that state it.
     *
     * @param start where these words begin; -1 where they do not stand there so
     */
    record Figure(int start, int end, BigDecimal value, RecordedFigure record) {

        /** Whether a claim states it: it stands in these words, and has this value or, in another form, stands there alone. */
        private boolean isStatedBy(Claim claim) {
            return claim.start() >= start && claim.end() <= end && claim.value().abs().compareTo(value.abs()) == 0;
        }
    }

    /** @return whether the report lies there: it is not ours to publish */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(REPORT)) && Files.exists(folder.resolve(FIGURES));
    }

    static RecordedSample read(Path folder) throws IOException {
        String text = Files.readString(folder.resolve(REPORT));
        List<Figure> figures = new ArrayList<>();
        int last = 0;
        for (String line : Files.readAllLines(folder.resolve(FIGURES)).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            int start = text.indexOf(cells[2], last);
            start = start < 0 ? text.indexOf(cells[2]) : start;
            last = Math.max(last, start);
            BigDecimal value = new BigDecimal(cells[7]);
            FigureKey key = new FigureKey(new RegionCode(cells[5]), cells[3], Period.parse(cells[6]),
                    Dimensions.parse(cells[4]));
            figures.add(new Figure(start, start + cells[2].length(), value,
                    new RecordedFigure(key, value, cells[8])));
        }
        return new RecordedSample(text, figures);
    }

    /** What is on record of the claims that state recorded figures; one claim may state several. */
    Map<Claim, TreeSet<FigureKey>> stated(List<Claim> claims) {
        Map<Claim, TreeSet<FigureKey>> stated = new LinkedHashMap<>();
        for (Figure figure : figures) {
            claims.stream().filter(claim -> figure.start() >= 0 && figure.isStatedBy(claim)).findFirst()
                    .ifPresent(claim -> stated.computeIfAbsent(claim, first -> new TreeSet<>())
                            .add(figure.record().key()));
        }
        return stated;
    }
}
