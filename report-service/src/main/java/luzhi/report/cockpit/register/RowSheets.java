package luzhi.report.cockpit.register;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.kernel.problem.Problem;
import luzhi.kernel.register.ColumnType;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.RegisterForm.AskedColumn;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;

/** Rows typed one at a time: what was typed is shown again with what is wrong, until it is taken. */
@ApplicationScoped
class RowSheets {

    private static final String IF_MATCH = "If-Match";
    private static final int STALE = 412;
    private static final int DONE = 200;

    private final Frames frames;
    private final Registers registers;
    private final RegisterServices services;
    private final CellChoices choices;
    private final RegisterPages pages;
    private final Refused refused;

    RowSheets(Frames frames, Registers registers, RegisterServices services, CellChoices choices,
            RegisterPages pages, Refused refused) {
        this.refused = refused;
        this.frames = frames;
        this.registers = registers;
        this.services = services;
        this.choices = choices;
        this.pages = pages;
    }

    /** What a row is shown with. */
    private record Around(RegisterPath at, PageFrame frame, RegisterForm form, @Nullable Long id) {

        Locale language() {
            return frame.language();
        }
    }

    /** A row that does not exist yet. */
    Response begin(RegisterPath at) {
        return with(at, null, around -> page(around, TypedRow.empty(at, around.form()), null, null));
    }

    /** A row as it is. */
    Response show(RegisterPath at, long id) {
        return with(at, id, around -> {
            Told<JsonNode> row = read(around);
            return row.isGood()
                    ? page(around, TypedRow.of(row.content(), around.form()), null, null)
                    : pages.answer(at, RowsWanted.of(null), Tried.inVain(row));
        });
    }

    /** @param id null for a new row */
    Response save(RegisterPath at, @Nullable Long id, TypedRow typed) {
        return with(at, id, around -> {
            Map<String, String> json = Map.of("Content-Type", "application/json");
            return answer(around, typed, id == null
                    ? ServiceRequest.write("POST", at.rows(""), json)
                    : ServiceRequest.write("PUT", at.rows("/" + id),
                            Map.of("Content-Type", "application/json", IF_MATCH, typed.tag())),
                    typed.body(around.form()));
        });
    }

    /** @param typed what was typed into the row that is to go, and is kept if it does not */
    Response delete(RegisterPath at, long id, TypedRow typed) {
        return with(at, id, around -> answer(around, typed,
                ServiceRequest.write("DELETE", at.rows("/" + id), Map.of(IF_MATCH, typed.tag())), new byte[0]));
    }

    private Response with(RegisterPath at, Long id, Function<Around, Response> then) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.REGISTERS);
        Told<RegisterForm> form = registers.describe(at, frame.language());
        return form.isGood()
                ? then.apply(new Around(at, frame, form.content(), id))
                : pages.answer(at, RowsWanted.of(null), Tried.inVain(form));
    }

    private Told<JsonNode> read(Around around) {
        return registers.ask(around.at(), ServiceRequest.get(around.at().rows("/" + around.id())), JsonNode.class,
                around.language());
    }

    private Response answer(Around around, TypedRow typed, ServiceRequest request, byte[] body) {
        ServiceReply reply = services.send(around.at().owner(), request, () -> new ByteArrayInputStream(body),
                body.length, around.language());
        if (reply.isGood()) {
            return Response.seeOther(URI.create(around.at().at("#rows-shown"))).build();
        }
        Problem problem = refused.read(reply.refusal());
        Told<Void> told = new Told<>(reply.status(), null, problem, null);
        if (problem == null || problem.status() != STALE || around.id() == null) {
            return page(around, typed, told, null);
        }
        Told<JsonNode> meanwhile = read(around);
        return meanwhile.isGood()
                ? page(around, typed, told, TypedRow.of(meanwhile.content(), around.form()))
                : pages.answer(around.at(), RowsWanted.of(null), Tried.inVain(meanwhile));
    }

    /**
     * @param refused why it was not taken; null if it has not been sent
     * @param meanwhile what the row has become since it was opened; null where it has not changed
     */
    private Response page(Around around, TypedRow typed, @Nullable Told<Void> refused,
            @Nullable TypedRow meanwhile) {
        Problem problem = refused == null ? null : refused.problem();
        RowSheet sheet = new RowSheet(around.form().title().in(around.language()), around.at().at(""), around.id(),
                meanwhile == null ? typed.revision() : meanwhile.revision(),
                around.form().columns().stream()
                        .map(column -> field(around, column, typed, problem, meanwhile)).toList(),
                problem, refused == null || problem != null ? null : refused.status());
        return this.refused.again(refused == null ? DONE : refused.pageStatus(),
                new RowSheetPage(around.frame(), sheet));
    }

    private RowSheet.Field field(Around around, AskedColumn column, TypedRow typed, @Nullable Problem problem,
            @Nullable TypedRow meanwhile) {
        String text = typed.cell(column.name());
        return new RowSheet.Field(TypedRow.PREFIX + column.name(), column.title().in(around.language()),
                column.notes(), column.required(), text,
                choices.list(around.at(), column, text, around.language()),
                column.type() == ColumnType.DATE ? "date" : "text",
                meanwhile == null || meanwhile.cell(column.name()).equals(text)
                        ? null
                        : present(around, column, meanwhile.cell(column.name())),
                problem == null
                        ? List.of()
                        : problem.errors().stream().filter(fault -> ("/" + column.name()).equals(fault.pointer()))
                                .map(fault -> fault.detail()).toList());
    }

    private String present(Around around, AskedColumn column, String code) {
        return CellChoices.title(choices.list(around.at(), column, code, around.language()), code);
    }
}
