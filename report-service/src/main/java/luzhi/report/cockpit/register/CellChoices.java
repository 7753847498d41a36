package luzhi.report.cockpit.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.register.ColumnType;
import luzhi.kernel.register.RegisterForm.AskedColumn;
import luzhi.report.assessment.cycle.CycleCatalog;

/** What the cells of a column can be chosen from. */
@ApplicationScoped
class CellChoices {

    private final RegionDirectory regions;
    private final CycleCatalog cycles;

    CellChoices(RegionDirectory regions, CycleCatalog cycles) {
        this.regions = regions;
        this.cycles = cycles;
    }

    /** Something to choose. */
    record Choice(String code, String title, boolean chosen) {}

    /**
     * The choices of a column, none where it takes anything.
     *
     * @param chosen the code that stands in the cell
     */
    List<Choice> list(RegisterPath at, AskedColumn column, String chosen, Locale language) {
        if (column.values() != null) {
            return column.values().stream().map(value -> new Choice(value.code(), value.title().in(language),
                    value.code().equals(chosen))).toList();
        }
        if (column.type() == ColumnType.FLAG) {
            return Stream.of(true, false).map(flag -> new Choice(flag.toString(), CellTexts.flag(flag).in(language),
                    flag.toString().equals(chosen))).toList();
        }
        return column.name().equals("region") ? regions(at, chosen) : List.of();
    }

    /** The region that is looked at, and the counties in it. */
    private List<Choice> regions(RegisterPath at, String chosen) {
        LocalDate day = cycles.get(at.cycle(), at.region()).reportingDate();
        List<Region> offered = new ArrayList<>(regions.find(at.region(), day).stream().toList());
        regions.listLowest(at.region(), day).stream().filter(county -> !offered.contains(county))
                .forEach(offered::add);
        return offered.stream().map(region -> new Choice(region.code().text(), region.name(),
                region.code().text().equals(chosen))).toList();
    }

    /** What a cell says to people. */
    static String title(List<Choice> choices, String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).map(Choice::title).findFirst()
                .orElse(code);
    }

    /** What a cell is to say that holds what people call it, as spreadsheets do. */
    static String code(List<Choice> choices, String typed) {
        return choices.stream().filter(choice -> choice.title().equals(typed)).map(Choice::code).findFirst()
                .orElse(typed);
    }
}
