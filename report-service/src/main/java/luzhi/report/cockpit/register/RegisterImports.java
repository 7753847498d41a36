package luzhi.report.cockpit.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import luzhi.report.cockpit.frame.Notice;

/** Hands files on to the service whose register they are for, and shows what became of them. */
@ApplicationScoped
class RegisterImports {

    private final RegisterPages pages;
    private final Registers registers;
    private final RegisterServices services;
    private final BackgroundImports background;
    private final Forecasts forecasts;
    private final MarkedWorkbookAnswers answers;
    private final RequestLanguage language;

    RegisterImports(RegisterPages pages, Registers registers, RegisterServices services,
            BackgroundImports background, Forecasts forecasts, MarkedWorkbookAnswers answers,
            RequestLanguage language) {
        this.pages = pages;
        this.registers = registers;
        this.services = services;
        this.background = background;
        this.forecasts = forecasts;
        this.answers = answers;
        this.language = language;
    }

    /** Something to import, which can be opened again and again. */
    private record Content(String type, @Nullable String charset, Supplier<InputStream> opened, long length) {

        /** What it is, in the words of HTTP. */
        String typed() {
            return charset == null ? type : type + ";charset=" + charset;
        }

        RowReader rows() {
            return RowFiles.open(opened.get(), type, charset);
        }
    }

    /**
     * Takes a file.
     *
     * @param trial whether it is only to be told what would happen
     * @param type what the file is, as its sender says
     */
    Response takeFile(RegisterPath at, ImportScope scope, boolean trial, InputStream body, MediaType type) {
        try (SentFile file = SentFile.receive(body)) {
            return answer(at, scope, trial, form -> content(type, file), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tries a file, and hands it back with its wrong cells marked; a page if nothing in it can be.
     *
     * @param type what the file is, as its sender says
     */
    Response markFile(RegisterPath at, ImportScope scope, InputStream body, MediaType type) {
        SentFile file = SentFile.receive(body);
        boolean isHandedOn = false;
        try {
            Locale spoken = language.get();
            Content content = content(type, file);
            Told<RegisterForm> form = registers.describe(at, spoken);
            if (!form.isGood()) {
                return page(at, scope, Tried.inVain(form));
            }
            Told<ImportReceipt> told = send(at, scope, true, content, spoken);
            List<WordedFault> faults = faults(told);
            if (faults.stream().allMatch(fault -> fault.row() == null)) {
                return shown(at, scope, true, content, form.content(), told, null);
            }
            isHandedOn = true;
            return answers.answer(new MarkedWorkbook(content::rows, faults, form.content(),
                    answers.words(), spoken), file);
        } finally {
            if (!isHandedOn) {
                close(file);
            }
        }
    }

    private static void close(SentFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WordedFault> faults(Told<ImportReceipt> told) {
        if (told.isGood()) {
            return told.content().errors();
        }
        return told.problem() == null ? List.of() : told.problem().errors();
    }

    private static Content content(MediaType type, SentFile file) {
        return new Content(type.getType() + '/' + type.getSubtype(),
                type.getParameters().get(MediaType.CHARSET_PARAMETER), file::open, file.size());
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
        if (pasted == null && BackgroundImports.isFor(content.length())) {
            return background.begin(at, target(at, scope, trial), content.typed(), content.opened(), content.length(),
                    refused -> page(at, scope, Tried.inVain(refused)));
        }
        return shown(at, scope, trial, content, form.content(), send(at, scope, trial, content, spoken), pasted);
    }

    private static String target(RegisterPath at, ImportScope scope, boolean trial) {
        return at.rows("/import?dryRun=" + trial + "&region=" + at.region() + scope.query());
    }

    private Told<ImportReceipt> send(RegisterPath at, ImportScope scope, boolean trial, Content content,
            Locale spoken) {
        String target = target(at, scope, trial);
        return registers.read(services.send(at.owner(),
                trial
                        ? ServiceRequest.trial(target, content.typed())
                        : ServiceRequest.upload(target, content.typed()),
                content.opened(), content.length(), spoken), ImportReceipt.class);
    }

    private Response shown(RegisterPath at, ImportScope scope, boolean trial, Content content, RegisterForm form,
            Told<ImportReceipt> told, @Nullable String pasted) {
        Locale spoken = language.get();
        if (!told.isGood()) {
            Problem problem = told.problem();
            return page(at, scope, Tried.inVain(told,
                    problem == null ? null : mark(content, problem.errors(), form, spoken), pasted));
        }
        ImportReceipt receipt = told.content();
        ImportCounts counts = ImportCounts.of(receipt);
        if (!trial && receipt.taken() == 0) {
            String chosen = scope.period() == null
                    ? ""
                    : "?period=" + ServiceTarget.encode(scope.period().toString());
            return Notice.ROWS_IMPORTED.lead(at.at(chosen), counts.inserted(), counts.updated(), counts.unchanged(),
                    counts.deleted());
        }
        return page(at, scope, Tried.of(counts, receipt.taken(), receipt.taken() == 0
                ? null
                : mark(content, receipt.errors(), form, spoken), pasted,
                forecasts.of(at, receipt.figures(), spoken)));
    }

    private Response page(RegisterPath at, ImportScope scope, Tried tried) {
        return pages.answer(at, RowsWanted.of(scope.period()), tried);
    }

    private static MarkedFile mark(Content content, List<WordedFault> faults, RegisterForm form, Locale language) {
        try (RowReader rows = content.rows()) {
            return MarkedFile.of(rows, faults, form, language);
        } catch (Refusal unreadable) {
            return null;
        }
    }
}
