package luzhi.report.cockpit.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.Refusal;
import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.WordedFault;
import luzhi.kernel.register.ImportReceipt;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.SentFile;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceRequest;

/** Hands files on to the service whose register they are for, and shows what became of them. */
@ApplicationScoped
class RegisterImports {

    private final RegisterPages pages;
    private final Registers registers;
    private final RegisterServices services;
    private final RequestLanguage language;

    RegisterImports(RegisterPages pages, Registers registers, RegisterServices services, RequestLanguage language) {
        this.pages = pages;
        this.registers = registers;
        this.services = services;
        this.language = language;
    }

    /** Something to import, which can be opened again and again. */
    private record Content(String type, @Nullable String charset, Supplier<InputStream> opened, long length) {}

    /**
     * Takes a file.
     *
     * @param trial whether it is only to be told what would happen
     * @param type what the file is, as its sender says
     */
    Response takeFile(RegisterPath at, ImportScope scope, boolean trial, InputStream body, MediaType type) {
        try (SentFile file = SentFile.receive(body)) {
            return answer(at, scope, trial, form -> new Content(type.getType() + '/' + type.getSubtype(),
                    type.getParameters().get(MediaType.CHARSET_PARAMETER), file::open, file.size()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes rows that were typed, or copied from a spreadsheet.
     *
     * @param trial whether it is only to be told what would happen
     */
    Response takePasted(RegisterPath at, ImportScope scope, boolean trial, String rows) {
        return answer(at, scope, trial, form -> {
            byte[] csv = PastedRows.toCsv(rows == null ? "" : rows, form, language.get());
            return new Content(RowFiles.CSV, "utf-8", () -> new ByteArrayInputStream(csv), csv.length);
        }, rows);
    }

    private Response answer(RegisterPath at, ImportScope scope, boolean trial, Function<RegisterForm, Content> sent,
            String pasted) {
        Locale spoken = language.get();
        Told<RegisterForm> form = registers.describe(at, spoken);
        if (!form.isGood()) {
            return page(at, scope, Tried.inVain(form).withPasted(pasted));
        }
        Content content = sent.apply(form.content());
        String type = content.charset() == null ? content.type() : content.type() + ";charset=" + content.charset();
        String target = at.rows("/import?dryRun=" + trial + "&region=" + at.region() + scope.query());
        Told<ImportReceipt> told = registers.read(services.send(at.owner(),
                trial ? ServiceRequest.trial(target, type) : ServiceRequest.upload(target, type), content.opened(),
                content.length(), spoken), ImportReceipt.class);
        if (!told.isGood()) {
            Problem problem = told.problem();
            return page(at, scope, new Tried(null, 0, problem, problem == null ? told.status() : null,
                    problem == null ? null : mark(content, problem.errors(), form.content(), spoken), pasted));
        }
        ImportReceipt receipt = told.content();
        ImportCounts counts = ImportCounts.of(receipt);
        if (!trial && receipt.taken() == 0) {
            String chosen = scope.period() == null
                    ? ""
                    : "&period=" + ServiceTarget.encode(scope.period().toString());
            return Response.seeOther(URI.create(at.at("?" + counts.query() + chosen))).build();
        }
        return page(at, scope, new Tried(counts, receipt.taken(), null, null, receipt.taken() == 0
                ? null
                : mark(content, receipt.errors(), form.content(), spoken), pasted));
    }

    private Response page(RegisterPath at, ImportScope scope, Tried tried) {
        return pages.answer(at, RowsWanted.of(scope.period()), tried);
    }

    private static MarkedFile mark(Content content, List<WordedFault> faults, RegisterForm form, Locale language) {
        try (RowReader rows = RowFiles.open(content.opened().get(), content.type(), content.charset())) {
            return MarkedFile.of(rows, faults, form, language);
        } catch (Refusal unreadable) {
            return null;
        }
    }
}
