package luzhi.report.reporting.opendata;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.rows.RowFiles;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.reporting.publication.PublicationService;
import luzhi.report.reporting.publication.PublishedSeal;

/** Published evaluations as open data over HTTP, for anybody. */
@Path("/v1/published")
@Tag(name = "Published")
public class OpenDataResource {

    private static final String CSV = RowFiles.CSV + ";charset=utf-8";

    private final PublicationService publications;
    private final MeasureDirectory measures;

    OpenDataResource(PublicationService publications, MeasureDirectory measures) {
        this.publications = publications;
        this.measures = measures;
    }

    @GET
    @Path("/{cycle}/{region}/datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Admitted("seal")
    @PermitAll
    @SecurityRequirements
    @APIResponseSchema(DataPackage.class)
    public Response describe(@BeanParam EvaluationPath at,
            @Context HttpHeaders headers) {
        PublishedSeal published = publications.open(at.cycle(), at.region());
        return EntityTags.answer(sha256(published), headers, DataPackage.of(published, tables(published)::get));
    }

    @GET
    @Path("/{cycle}/{region}/{table}.csv")
    @Produces(CSV)
    @Admitted("seal")
    @PermitAll
    @SecurityRequirements
    public Response table(@BeanParam EvaluationPath at, @RestPath PublishedTable table,
            @Context HttpHeaders headers) {
        PublishedSeal published = publications.open(at.cycle(), at.region());
        DataTable rows = tables(published).get(table);
        if (table.isSealed()) {
            return EntityTags.answer(sha256(published), headers, (StreamingOutput) rows::write);
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        rows.write(list);
        String sha256 = HexFormat.of().formatHex(EntityTags.sha256().digest(list.toByteArray()));
        return EntityTags.answer(sha256, headers, list.toByteArray());
    }

    @GET
    @Path("/{cycle}/{region}/sdmx.csv")
    @Produces(SdmxCsv.MEDIA_TYPE)
    @Admitted("seal")
    @PermitAll
    @SecurityRequirements
    public Response sdmx(@BeanParam EvaluationPath at,
            @Context HttpHeaders headers) {
        PublishedSeal published = publications.open(at.cycle(), at.region());
        PublishedTables tables = tables(published);
        return EntityTags.answer(sha256(published), headers, (StreamingOutput) out -> SdmxCsv.write(tables, out));
    }

    /** By what is known without asking anybody: services want a token, and whoever calls has none. */
    private PublishedTables tables(PublishedSeal published) {
        return new PublishedTables(published.document(), measures.known());
    }

    private static String sha256(PublishedSeal published) {
        return published.publication().seal().sha256();
    }
}
