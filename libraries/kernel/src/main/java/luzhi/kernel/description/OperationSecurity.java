package luzhi.kernel.description;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Says of every operation whether it takes a token. Those that take none say so themselves, by an empty list of requirements. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OperationSecurity.FIRST)
public class OperationSecurity implements OASFilter {

    /** Filters of a higher priority come first, and what an operation answers depends on whether it takes a token. */
    static final int FIRST = 100;

    /** The scheme of tokens, as {@code quarkus.smallrye-openapi.security-scheme-name} has it. */
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getSecurity() == null)
                .forEach(operation -> operation
                        .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }

    /** Whether anybody may call it. */
    static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }
}
