package luzhi.report.representation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

import luzhi.core.language.Codes;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.rows.RowFiles;
import luzhi.kernel.http.AcceptedType;

/** The forms in which an answer can be had. */
public enum Representation {
    JSON(MediaType.APPLICATION_JSON, "json"), XLSX(RowFiles.XLSX, "xlsx"), CSV(RowFiles.CSV, "csv"), HTML(
            MediaType.TEXT_HTML, "html"), MARKDOWN(Representation.MARKDOWN_TYPE,
                    "md"), DOCX(Representation.DOCX_TYPE, "docx"), PDF(Representation.PDF_TYPE, "pdf");

    public static final String MARKDOWN_TYPE = "text/markdown";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;
    private final String ending;

    Representation(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /**
     * What the caller wants: what {@code ?format=} says, else what {@code Accept} prefers.
     *
     * @param format the parameter's value, null if it is not there
     * @param offered by preference, the first for whoever takes anything
     * @throws RuleBroken if the format is none of those offered
     * @throws jakarta.ws.rs.NotAcceptableException if none is acceptable
     */
    public static Representation wanted(String format, Request request, Representation... offered) {
        if (format != null) {
            return Arrays.stream(offered).filter(each -> each.isCalled(format)).findFirst()
                    .orElseThrow(() -> new RuleBroken(Fault.at("format", "unknown-format", format,
                            Arrays.stream(offered).map(Representation::code).collect(Collectors.joining(", ")))));
        }
        List<Variant> variants = Variant
                .mediaTypes(Arrays.stream(offered).map(Representation::mediaType).toArray(MediaType[]::new)).build();
        MediaType accepted = AcceptedType.of(request, variants);
        return Arrays.stream(offered).filter(each -> each.mediaType().equals(accepted)).findFirst().orElseThrow();
    }

    private boolean isCalled(String format) {
        return code().equals(format) || ending.equals(format);
    }

    /** Its name in {@code ?format=}, where the ending of its files does as well. */
    public String code() {
        return Codes.of(this);
    }

    /** What the name of a file of it ends in, without the dot. */
    public String ending() {
        return ending;
    }

    public MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }
}
