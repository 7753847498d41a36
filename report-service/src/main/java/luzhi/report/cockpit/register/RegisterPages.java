package luzhi.report.cockpit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.period.Period;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.RoleName;
import luzhi.kernel.register.ColumnType;
import luzhi.kernel.register.RegisterForm;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;

/** Makes the page of one register. */
@ApplicationScoped
class RegisterPages {

    private static final int ROWS = 50;
    private static final int NOT_FOUND = 404;
    private static final int YEARS_BACK = 5;
    private static final List<RoleName> WRITERS = List.of(RoleName.REPORTER, RoleName.ADMIN);

    private final Frames frames;
    private final Registers registers;
    private final RegionDirectory regions;
    private final GridRows grid;
    private final CellChoices choices;

    RegisterPages(Frames frames, Registers registers, RegionDirectory regions, GridRows grid, CellChoices choices) {
        this.frames = frames;
        this.registers = registers;
        this.regions = regions;
        this.grid = grid;
        this.choices = choices;
    }

    /**
     * The page with what was sent from it right before.
     *
     * @throws NotFound if there is no such register
     */
    Response answer(RegisterPath at, RowsWanted wanted, Tried tried) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.REGISTERS);
        Told<RegisterForm> told = registers.describe(at, frame.language());
        RegisterSheet sheet = told.isGood()
                ? sheet(at, wanted, tried, frame, told.content())
                : unread(at, wanted, tried, frame, told);
        return Response.status(tried.isNothing() ? sheet.told().partStatus() : tried.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new RegisterPage(frame, sheet).render()).build();
    }

    private RegisterSheet unread(RegisterPath at, RowsWanted wanted, Tried tried, PageFrame frame,
            Told<RegisterForm> told) {
        if (told.problem() != null && told.problem().status() == NOT_FOUND) {
            throw new NotFound("no-such-register", at.register());
        }
        return new RegisterSheet(heading(at, wanted, frame, null), List.of(), RegisterSheet.Rows.NONE, null, tried,
                told);
    }

    private RegisterSheet sheet(RegisterPath at, RowsWanted wanted, Tried tried, PageFrame frame, RegisterForm form) {
        Period period = wanted.period() == null ? Period.ofYear(at.cycle()) : wanted.period();
        CompletableFuture<ServiceReply> rowsBegun = registers.begin(at,
                ServiceRequest.get(rowsTarget(at, wanted, form)), frame.language());
        CompletableFuture<ServiceReply> declaredBegun = registers.begin(at,
                ServiceRequest.get(at.description("/completeness?region=" + at.region())), frame.language());
        CompletableFuture<ServiceReply> stateBegun = registers.beginState(at, period, frame.language());
        Told<JsonNode> rows = registers.await(rowsBegun, JsonNode.class);
        Told<Declaration.All> declared = registers.await(declaredBegun, Declaration.All.class);
        Told<?> worse = rows.isGood() ? declared : rows;
        return new RegisterSheet(heading(at, wanted, frame, form),
                form.columns().stream().map(column -> new RegisterSheet.Head(column.name(),
                        column.title().in(frame.language()), column.notes(), CellTexts.isNumber(column),
                        choices.list(at, column, "", frame.language()))).toList(),
                rows.isGood() ? rows(at, wanted, form, rows, frame) : RegisterSheet.Rows.NONE,
                new RegisterSheet.Completeness(period.toString(),
                        registers.findState(at, stateBegun).map(RegisterOverview.Cell::isWhole)
                                .orElse(false),
                        declared.isGood() ? declared(at, declared.content()) : List.of()),
                tried, worse);
    }

    private static RegisterSheet.Heading heading(RegisterPath at, RowsWanted wanted, PageFrame frame,
            RegisterForm form) {
        return new RegisterSheet.Heading(form == null ? null : form.title().in(frame.language()),
                ServiceNames.of(at.service()).in(frame.language()), at.at(""),
                form == null || form.time() == null ? List.of() : times(at, wanted),
                wanted.period() == null || form == null || form.time() == null ? null : wanted.period().toString(),
                isWriter(frame));
    }

    private static boolean isWriter(PageFrame frame) {
        return frame.viewer() != null && frame.viewer().roles().stream().anyMatch(WRITERS::contains);
    }

    private static List<Place> times(RegisterPath at, RowsWanted wanted) {
        List<Period> years = new ArrayList<>(IntStream.rangeClosed(at.cycle() - YEARS_BACK, at.cycle())
                .mapToObj(Period::ofYear).toList());
        if (wanted.period() != null && !years.contains(wanted.period())) {
            years.add(wanted.period());
        }
        return years.stream().map(year -> new Place(at.at("?period=" + ServiceTarget.encode(year.toString())),
                year.toString(), year.equals(wanted.period()))).toList();
    }

    /** The rows of one time can be asked for where a column says it as it is chosen: days lie within it. */
    static String rowsTarget(RegisterPath at, RowsWanted wanted, RegisterForm form) {
        return at.rows("?" + at.regions() + "&limit=" + ROWS + filter(wanted.period(), form)
                + (wanted.after() == null ? "" : "&after=" + ServiceTarget.encode(wanted.after())));
    }

    /** The part of a query that picks the rows of a time; nothing for any. */
    static String filter(Period period, RegisterForm form) {
        if (period == null || form.time() == null) {
            return "";
        }
        ColumnType time = form.columns().stream().filter(column -> column.name().equals(form.time())).findFirst()
                .orElseThrow().type();
        return switch (time) {
            case PERIOD -> "&" + form.time() + "=" + ServiceTarget.encode(period.toString());
            case INTEGER -> period.equals(Period.ofYear(period.first().getYear()))
                    ? "&" + form.time() + "=" + period
                    : "";
            default -> "";
        };
    }

    private RegisterSheet.Rows rows(RegisterPath at, RowsWanted wanted, RegisterForm form, Told<JsonNode> told,
            PageFrame frame) {
        String chosen = wanted.period() == null ? "" : "period=" + ServiceTarget.encode(wanted.period().toString());
        return new RegisterSheet.Rows(
                StreamSupport.stream(told.content().path("rows").spliterator(), false)
                        .map(row -> grid.row(row, form, frame.language())).toList(),
                wanted.after() == null ? null : at.at(chosen.isEmpty() ? "" : "?" + chosen),
                told.next() == null ? null : at.at("?after=" + told.next() + (chosen.isEmpty() ? "" : "&" + chosen)),
                form.time() != null && wanted.period() != null && filter(wanted.period(), form).isEmpty(),
                isWriter(frame) ? grid.begin(at, form, frame.language()) : null);
    }

    private List<RegisterSheet.Declared> declared(RegisterPath at, Declaration.All all) {
        return all.complete().stream().map(each -> new RegisterSheet.Declared(
                regions.findLatest(each.region()).map(Region::name).orElse(each.region().text()),
                each.period() == null ? null : each.period().toString(), each.recordedAt(), each.recordedBy(),
                each.region().equals(at.region()))).toList();
    }
}
