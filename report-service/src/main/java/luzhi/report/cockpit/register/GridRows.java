package luzhi.report.cockpit.register;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.region.RegionDirectory;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.RegisterForm.AskedColumn;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;

/** Cells written into the table of a register's page: each request changes some cells of one row, and is answered with that row. */
@ApplicationScoped
class GridRows {

    private static final int STALE = 412;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Frames frames;
    private final Registers registers;
    private final RegisterServices services;
    private final RegionDirectory regions;
    private final CellChoices choices;
    private final Refused refused;

    GridRows(Frames frames, Registers registers, RegisterServices services, RegionDirectory regions,
            CellChoices choices, Refused refused) {
        this.frames = frames;
        this.refused = refused;
        this.registers = registers;
        this.services = services;
        this.regions = regions;
        this.choices = choices;
    }

    /** What a row is shown with. */
    private record Around(RegisterPath at, PageFrame frame, RegisterForm form) {

        Locale language() {
            return frame.language();
        }
    }

    /** A row as a service sends it. */
    GridRow row(JsonNode row, RegisterForm form, Locale language) {
        CellTexts texts = new CellTexts(regions, language);
        TypedRow typed = TypedRow.of(row, form);
        return new GridRow(row.path("id").longValue(), typed.revision(), true, form.columns().stream()
                .map(column -> new GridRow.Cell(column.name(), texts.of(column, row.path(column.name())),
                        typed.cell(column.name()), CellTexts.isNumber(column), null))
                .toList(),
                new GridRow.Left(OffsetDateTime.parse(row.path("recordedAt").asText()),
                        row.path("recordedBy").asText()),
                List.of());
    }

    /** A row that does not exist yet, with what follows from where one is. */
    GridRow begin(RegisterPath at, RegisterForm form, Locale language) {
        TypedRow typed = TypedRow.empty(at, form);
        return new GridRow(null, 0, true,
                form.columns().stream().map(column -> cell(at, column, typed.cell(column.name()), null, language))
                        .toList(),
                null, List.of());
    }

    private GridRow.Cell cell(RegisterPath at, AskedColumn column, String typed, GridRow.@Nullable Trouble trouble,
            Locale language) {
        return new GridRow.Cell(column.name(),
                CellChoices.title(choices.list(at, column, typed, language), typed), typed,
                CellTexts.isNumber(column), trouble);
    }

    /**
     * Changes cells of a row, or adds one.
     *
     * @param id null for a row that does not exist yet
     * @param sent the cells that were written into, and no others
     */
    Response save(RegisterPath at, @Nullable Long id, TypedRow sent) {
        PageFrame frame = frames.plain();
        Told<RegisterForm> told = registers.describe(at, frame.language());
        if (!told.isGood()) {
            return fault(frame, at, told);
        }
        Around around = new Around(at, frame, told.content());
        TypedRow typed = withCodes(around, sent);
        return id == null ? add(around, typed) : change(around, id, typed);
    }

    private TypedRow withCodes(Around around, TypedRow sent) {
        Map<String, String> cells = new HashMap<>();
        around.form().columns().stream().filter(column -> sent.cells().containsKey(column.name())).forEach(column -> {
            String text = sent.cell(column.name());
            cells.put(column.name(),
                    CellChoices.code(choices.list(around.at(), column, text, around.language()), text));
        });
        return new TypedRow(cells, sent.revision());
    }

    private Response add(Around around, TypedRow typed) {
        Told<JsonNode> added = send(around, ServiceRequest.write("POST", around.at().rows(""), JSON), typed);
        return added.isGood() || added.problem() == null
                ? answer(around, added)
                : page(around, added.pageStatus(), notKept(around, null, typed, typed, added.problem()));
    }

    private Response change(Around around, long id, TypedRow typed) {
        Told<JsonNode> present = read(around, id);
        if (!present.isGood()) {
            return fault(around.frame(), around.at(), present);
        }
        TypedRow before = TypedRow.of(present.content(), around.form());
        if (before.revision() != typed.revision()) {
            return page(around, STALE, stale(around, present.content(), typed));
        }
        Told<JsonNode> changed = send(around, ServiceRequest.write("PUT", around.at().rows("/" + id),
                Map.of("Content-Type", "application/json", "If-Match", typed.tag())), before.with(typed));
        if (changed.isGood() || changed.problem() == null) {
            return answer(around, changed);
        }
        if (changed.problem().status() != STALE) {
            return page(around, changed.pageStatus(),
                    notKept(around, present.content(), typed, before.with(typed), changed.problem()));
        }
        Told<JsonNode> meanwhile = read(around, id);
        return meanwhile.isGood()
                ? page(around, STALE, stale(around, meanwhile.content(), typed))
                : fault(around.frame(), around.at(), meanwhile);
    }

    private Told<JsonNode> read(Around around, long id) {
        return registers.ask(around.at(), ServiceRequest.get(around.at().rows("/" + id)), JsonNode.class,
                around.language());
    }

    private Told<JsonNode> send(Around around, ServiceRequest request, TypedRow row) {
        byte[] body = row.body(around.form());
        ServiceReply reply = services.send(around.at().owner(), request, () -> new ByteArrayInputStream(body),
                body.length, around.language());
        return registers.read(reply, JsonNode.class);
    }

    private Response answer(Around around, Told<JsonNode> told) {
        return told.isGood()
                ? page(around, told.pageStatus(), row(told.content(), around.form(), around.language()))
                : fault(around.frame(), around.at(), told);
    }

    /** @param present what the service has; null for a row that does not exist yet */
    private GridRow notKept(Around around, @Nullable JsonNode present, TypedRow typed, TypedRow whole,
            Problem problem) {
        List<String> names = around.form().columns().stream().map(column -> "/" + column.name()).toList();
        return withTyped(around, present, whole, column -> trouble(problem, column, typed),
                problem.errors().stream().filter(fault -> !names.contains(fault.pointer())).map(fault -> fault.detail())
                        .toList());
    }

    /** Where nothing is wrong with a cell that was sent, it is not kept all the same. */
    private static GridRow.@Nullable Trouble trouble(Problem problem, AskedColumn column, TypedRow typed) {
        List<String> faults = problem.errors().stream().filter(fault -> ("/" + column.name()).equals(fault.pointer()))
                .map(fault -> fault.detail()).toList();
        return faults.isEmpty() && !typed.cells().containsKey(column.name())
                ? null
                : new GridRow.Trouble(false, null, faults);
    }

    private GridRow stale(Around around, JsonNode meanwhile, TypedRow typed) {
        GridRow now = row(meanwhile, around.form(), around.language());
        TypedRow before = TypedRow.of(meanwhile, around.form());
        return withTyped(around, meanwhile, before.with(typed), column -> typed.cells().containsKey(column.name())
                ? new GridRow.Trouble(true, before.cell(column.name()).equals(typed.cell(column.name()))
                        ? null
                        : now.text(column.name()), List.of())
                : null, List.of());
    }

    /** What is wrong with the cells of a column; null for nothing. */
    private interface Judge {

        GridRow.@Nullable Trouble judge(AskedColumn column);
    }

    private GridRow withTyped(Around around, @Nullable JsonNode present, TypedRow whole, Judge judge,
            List<String> faults) {
        GridRow known = present == null ? null : row(present, around.form(), around.language());
        return new GridRow(known == null ? null : known.id(), known == null ? 0 : known.revision(), false,
                around.form().columns().stream().map(column -> {
                    GridRow.Trouble trouble = judge.judge(column);
                    return trouble == null && known != null
                            ? known.cell(column.name())
                            : cell(around.at(), column, whole.cell(column.name()), trouble, around.language());
                }).toList(), known == null ? null : known.left(), faults);
    }

    private Response page(Around around, int status, GridRow row) {
        return refused.again(status, new GridRowPage(around.frame(), around.at().at(""), row));
    }

    private Response fault(PageFrame frame, RegisterPath at, Told<?> told) {
        return refused.again(told.pageStatus(), new GridFaultPage(frame,
                ServiceNames.of(at.service()).in(frame.language()), told.status(), told.problem()));
    }
}
