package luzhi.report.cockpit.declaration;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Provenance;
import luzhi.core.json.FormBody;
import luzhi.kernel.http.EntityTags;
import luzhi.report.assessment.declaration.DeclarationDraft;
import luzhi.report.assessment.declaration.DeclarationView;

/**
 * A declaration as it stands in a form: nothing of it is null, and what is not said is empty.
 *
 * @param declared {@code true}, {@code false} or empty
 * @param revision beside which it was filled in; 0 where nothing had been declared
 */
record TypedDeclaration(String criterion, String declared, String statement, String deadline, Provenance source,
        int revision) {

    TypedDeclaration {
        statement = FormBody.lines(statement);
    }

    /** Nothing declared yet. */
    static TypedDeclaration none(String criterion) {
        return new TypedDeclaration(criterion, "", "", "", new Provenance("", "", ""), 0);
    }

    static TypedDeclaration of(DeclarationView said) {
        return new TypedDeclaration(said.criterion(), String.valueOf(said.declared()), said.statement(),
                orEmpty(said.deadline()), new Provenance(said.source().document(), orEmpty(said.source().table()),
                        orEmpty(said.source().row())),
                said.revision());
    }

    private static String orEmpty(@Nullable Object said) {
        return said == null ? "" : said.toString();
    }

    /** The tag of what it takes the place of; null for a first one. */
    @Nullable
    String tag() {
        return revision == 0 ? null : EntityTags.ofRevision(revision);
    }

    /** The same beside another revision. */
    TypedDeclaration beside(int other) {
        return new TypedDeclaration(criterion, declared, statement, deadline, source, other);
    }

    /** @param document where that was read, unless the declaration says so itself */
    DeclarationDraft draft(String document) {
        return DeclarationDraft.of(declared, statement, deadline,
                source.document().isBlank() ? new Provenance(document, source.table(), source.row()) : source);
    }
}
