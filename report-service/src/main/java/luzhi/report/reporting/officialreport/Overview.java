package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Vocabularies;
import luzhi.core.period.Period;
import luzhi.papers.Block;
import luzhi.papers.GridColumn;
import luzhi.papers.Run;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.WantedFigures;

/** 基本情况: the region and its schools in the year of the cycle, so far as they are on record. */
final class Overview {

    private static final String COUNTIES = "governance.county-level-units";
    private static final String AREA = "governance.land-area";
    private static final String POPULATION = "governance.population";
    private static final String SCHOOLS = "infrastructure.schools";
    private static final String ENROLMENT = "infrastructure.enrolment";
    private static final String STAFF = "staffing.staff";
    private static final List<String> OF_SCHOOLS = List.of(SCHOOLS, ENROLMENT, STAFF);
    private static final String STAGE = "stage";
    private static final Dimensions PRIVATE = new Dimensions(Map.of("ownership", "private"));
    private static final String NONE = "—";

    private final ReportContent content;
    private final BookmarkIndex bookmarks;

    Overview(ReportContent content, BookmarkIndex bookmarks) {
        this.content = content;
        this.bookmarks = bookmarks;
    }

    /** All that it may name, in the year of a cycle. */
    static Set<WantedFigures.Wanted> figures(int year) {
        Set<WantedFigures.Wanted> figures = new HashSet<>();
        Period period = Period.ofYear(year);
        List.of(COUNTIES, AREA, POPULATION)
                .forEach(measure -> figures.add(new WantedFigures.Wanted(measure, period, Dimensions.NONE)));
        OF_SCHOOLS.forEach(measure -> {
            figures.add(new WantedFigures.Wanted(measure, period, Dimensions.NONE));
            figures.add(new WantedFigures.Wanted(measure, period, PRIVATE));
            stageDimension().parts()
                    .forEach(stage -> figures.add(new WantedFigures.Wanted(measure, period, of(stage))));
        });
        return figures;
    }

    private static Dimension stageDimension() {
        return Vocabularies.sharedDimensions().stream().filter(each -> each.code().equals(STAGE)).findFirst()
                .orElseThrow();
    }

    private static Dimensions of(Dimension.Value stage) {
        return new Dimensions(Map.of(STAGE, stage.code()));
    }

    List<Block> write() {
        List<Block> blocks = new ArrayList<>();
        region().ifPresent(blocks::add);
        schools().ifPresent(blocks::add);
        List<Dimension.Value> stages = stages();
        if (!stages.isEmpty()) {
            blocks.add(GridColumn.grid(stages, List.of(
                    new GridColumn<>("学段", 3, stage -> Block.Cell.of(stage.title().zh())),
                    column("学校（所）", SCHOOLS), column("在校生（人）", ENROLMENT), column("教职工（人）", STAFF))));
        }
        missing().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> region() {
        String name = content.evaluation().region().name();
        return clauses(List.of(new Clause(COUNTIES, Dimensions.NONE, name + "辖县级行政区"),
                new Clause(AREA, Dimensions.NONE, "国土面积"), new Clause(POPULATION, Dimensions.NONE, "总人口")))
                .map(phrase -> phrase.and("。").paragraph());
    }

    private Optional<Block> schools() {
        Optional<Phrase> all = clauses(List.of(new Clause(SCHOOLS, Dimensions.NONE, "各级各类学校（含幼儿园）"),
                new Clause(ENROLMENT, Dimensions.NONE, "在校学生（含在园幼儿）"),
                new Clause(STAFF, Dimensions.NONE, "教职工")));
        Optional<Phrase> ofThemPrivate = clauses(List.of(new Clause(SCHOOLS, PRIVATE, "民办学校"),
                new Clause(ENROLMENT, PRIVATE, "民办学校在校学生"), new Clause(STAFF, PRIVATE, "民办学校教职工")));
        Phrase text = Phrase.of(year() + "，");
        all.ifPresent(phrase -> text.and("全域有", phrase, "。"));
        ofThemPrivate.ifPresent(phrase -> text.and(all.isPresent() ? "另据统计，" : "", phrase, "。"));
        return all.isPresent() || ofThemPrivate.isPresent() ? Optional.of(text.paragraph()) : Optional.empty();
    }

    private record Clause(String measure, Dimensions dimensions, String before) {}

    private Optional<Phrase> clauses(List<Clause> clauses) {
        List<Phrase> said = clauses.stream().flatMap(clause -> find(clause.measure(), clause.dimensions()).stream()
                .map(figure -> Phrase.of(clause.before(), print(figure)))).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Phrase.joined(said, "，"));
    }

    /** Those of which anything is on record. Whether they add up is for the findings to say. */
    private List<Dimension.Value> stages() {
        return stageDimension().parts().stream()
                .filter(stage -> OF_SCHOOLS.stream().anyMatch(measure -> find(measure, of(stage)).isPresent()))
                .toList();
    }

    private GridColumn<Dimension.Value> column(String title, String measure) {
        return new GridColumn<>(title, 2,
                stage -> find(measure, of(stage)).map(this::cell).orElseGet(() -> Block.Cell.of(NONE)));
    }

    private Block.Cell cell(KnownFigure figure) {
        String number = PrintedNumber.inTable(figure.value());
        return Block.Cell.of(bookmarks.figure(number, figure.key(), figure.value(), figure.unit()));
    }

    private Optional<Block> missing() {
        List<String> missing = List.of(POPULATION, AREA, SCHOOLS, ENROLMENT, STAFF).stream()
                .filter(measure -> find(measure, Dimensions.NONE).isEmpty()).map(content::title).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Paragraph.of("截至评价时尚无记录的有：" + String.join("、", missing) + "。"));
    }

    private Run print(KnownFigure figure) {
        return bookmarks.figure(PrintedNumber.of(figure.value(), figure.unit(), Locale.CHINESE).text(), figure.key(),
                figure.value(),
                figure.unit());
    }

    private Optional<KnownFigure> find(String measure, Dimensions dimensions) {
        return content.find(new FigureKey(content.evaluation().region().code(), measure, period(), dimensions));
    }

    private Period period() {
        return Period.ofYear(content.evaluation().cycle().year());
    }

    private String year() {
        return ChineseWords.period(period());
    }
}
