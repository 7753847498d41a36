package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import luzhi.kernel.http.JsonLines;

/**
 * Describes the operations of one register in terms of its columns. {@link RegisterResource} has said what holds of every
 * register: summary, description and parameters stay as they are there.
 */
final class DescribedRegister {

    /** Extension of an operation: the register it belongs to. */
    static final String REGISTER = "x-register";

    private static final String FORM = jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    private final RegisterDefinition register;
    private final String oneRow;
    private final RowSchemas schemas;
    private final RowExamples examples;

    /**
     * @param oneRow the name of the record class, in the singular: {@code SchoolCensus}
     * @param registers all of the service, by name
     */
    DescribedRegister(RegisterDefinition register, String oneRow, Map<String, RegisterDefinition> registers,
            VocabularySchemas vocabularies) {
        this.register = register;
        this.oneRow = oneRow;
        this.schemas = new RowSchemas(register, vocabularies);
        this.examples = new RowExamples(new ExampleRow(register, registers));
    }

    void addTo(OpenAPI description) {
        description.getComponents().addSchema(oneRow, schemas.sent());
        description.getComponents().addSchema("Stored" + oneRow, schemas.stored());
        description.getComponents().addSchema(oneRow + "List", RowSchemas.list(stored()));
        Map<String, PathItem> paths = description.getPaths().getPathItems();
        String root = "/v1/" + register.name();
        describeAll(paths.get(root));
        describeOne(paths.get(root + "/{id}"));
        describeRevisions(paths.get(root + "/{id}/revisions").getGET());
        describeTemplate(paths.get(root + "/template").getGET());
        describeImport(paths.get(root + "/import").getPOST());
    }

    private void describeAll(PathItem path) {
        name(path.getGET(), "list" + allRows());
        describeParameters(path.getGET());
        register.filters().forEach(column -> path.getGET().addParameter(filter(column)));
        answer(path.getGET(), 200, response("The rows, by region and id")
                .addHeader("Link", header("Where the next page is, if there is one"))
                .content(OASFactory.createContent()
                        .addMediaType(JSON, media(rows(), examples.list()))
                        .addMediaType(RegisterResource.CSV, media(text(), examples.csv()))
                        .addMediaType(JsonLines.MEDIA_TYPE, media(text(), examples.ndjson()))
                        .addMediaType(RegisterResource.XLSX, workbook())));

        name(path.getPOST(), "create" + oneRow);
        read(path.getPOST());
        answer(path.getPOST(), 201, tagged("The row as it is stored now")
                .addHeader("Location", header("Where it can be read")));
    }

    private void describeOne(PathItem path) {
        name(path.getGET(), "get" + oneRow);
        answer(path.getGET(), 200, tagged("The row"));
        name(path.getPUT(), "replace" + oneRow);
        read(path.getPUT());
        answer(path.getPUT(), 200, tagged("The row as it is stored now"));
        name(path.getDELETE(), "delete" + oneRow);
        answer(path.getDELETE(), 204, response("It is gone"));
        // a delete reads no body, yet is held against the present state like writes that do
        problem(path.getDELETE(), 409, "Rows of other registers refer to it");
        problem(path.getDELETE(), 412, "It was changed in the meantime");
        problem(path.getDELETE(), 428, "The request does not say which revision it deletes");
    }

    private void describeRevisions(Operation operation) {
        name(operation, "list" + oneRow + "Revisions");
        answer(operation, 200, response("The revisions, the first one first")
                .content(json(rows(), examples.list())));
    }

    private void describeTemplate(Operation operation) {
        name(operation, "get" + allRows() + "Template");
        answer(operation, 200, response("The file").content(OASFactory.createContent()
                .addMediaType(RegisterResource.XLSX, workbook())
                .addMediaType(RegisterResource.CSV, media(text(), examples.header()))));
    }

    private void describeImport(Operation operation) {
        name(operation, "import" + allRows());
        describeParameters(operation);
        MediaType form = operation.getRequestBody().getContent().getMediaType(FORM);
        operation.getRequestBody().required(true)
                .description("The rows, below a header that names the columns in either language")
                .content(OASFactory.createContent()
                        .addMediaType(RegisterResource.CSV, media(text(), examples.csv()))
                        .addMediaType(RegisterResource.XLSX, workbook())
                        .addMediaType(FORM, form.example(Map.of("file", examples.csv()))));
        operation.addParameter(OASFactory.createParameter().name(Preference.HEADER).in(Parameter.In.HEADER)
                .description(
                        "`respond-async`: do not wait for the outcome, but ask for it at the address in `Location`")
                .schema(text()));
        answer(operation, 200, response("What became of the rows")
                .content(json(reference("ImportReceipt"), RowExamples.receipt(register))));
        operation.getResponses().addAPIResponse("202", response("It is kept and goes on while nobody waits")
                .addHeader("Location", header("Where it is told how it stands"))
                .addHeader(Preference.APPLIED, header("`respond-async`"))
                .content(json(reference("DeferredImport"), RowExamples.accepted(register))));
    }

    /** {@code SchoolCensuses}, of {@code school-censuses}. */
    private String allRows() {
        return RowSchemas.joined(register.name());
    }

    private void name(Operation operation, String id) {
        operation.operationId(id)
                .summary(operation.getSummary() + ": " + register.title().zh() + " " + register.title().en());
        operation.addExtension(REGISTER, register.name());
    }

    /** What the method cannot say: a region that the example rows are of. */
    private void describeParameters(Operation operation) {
        for (Parameter parameter : operation.getParameters()) {
            boolean repeatable = parameter.getSchema().getItems() != null;
            if (parameter.getName().equals("region")) {
                parameter.example(repeatable ? List.of(ExampleRow.REGION) : ExampleRow.REGION);
            }
        }
    }

    private Parameter filter(RegisterColumn column) {
        return OASFactory.createParameter().name(column.name()).in(Parameter.In.QUERY)
                .description("Only rows with one of these; repeatable. " + schemas.description(column))
                .schema(OASFactory.createSchema().addType(SchemaType.ARRAY).items(schemas.value(column)));
    }

    private void read(Operation operation) {
        operation.getRequestBody().description("All values of the row; what is left out is empty")
                .content(json(reference(oneRow), examples.sent()));
    }

    /** Puts the one answer of success in the place of what was made out from the method. */
    private static void answer(Operation operation, int status, APIResponse response) {
        new ArrayList<>(operation.getResponses().getAPIResponses().keySet()).stream()
                .filter(each -> each.startsWith("2")).forEach(operation.getResponses()::removeAPIResponse);
        operation.getResponses().addAPIResponse(String.valueOf(status), response);
    }

    private static void problem(Operation operation, int status, String meaning) {
        operation.getResponses().addAPIResponse(String.valueOf(status), response(meaning).content(OASFactory
                .createContent().addMediaType("application/problem+json",
                        OASFactory.createMediaType().schema(reference("Problem")))));
    }

    private APIResponse tagged(String meaning) {
        return response(meaning).content(json(stored(), examples.stored()))
                .addHeader("ETag", header("Names this revision of the row, for If-Match"));
    }

    private Schema rows() {
        return reference(oneRow + "List");
    }

    private Schema stored() {
        return reference("Stored" + oneRow);
    }

    private static Schema reference(String schema) {
        return RowSchemas.reference(schema);
    }

    private static APIResponse response(String meaning) {
        return OASFactory.createAPIResponse().description(meaning);
    }

    private static Header header(String meaning) {
        return OASFactory.createHeader().description(meaning).schema(text());
    }

    private static Content json(Schema schema, Object example) {
        return OASFactory.createContent().addMediaType(JSON, media(schema, example));
    }

    private static MediaType media(Schema schema, Object example) {
        return OASFactory.createMediaType().schema(schema).example(example);
    }

    private static MediaType workbook() {
        return OASFactory.createMediaType().schema(text().format("binary"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
