package luzhi.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;

/** Lets nobody in whose token does not name him in letters that can be read: what he writes would be nobody's. */
@ApplicationScoped
class NamedCallers implements SecurityIdentityAugmentor {

    private static final int LONGEST = 200;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous() || isReadable(name(identity))
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException(new UnnamedCaller()));
    }

    private static String name(SecurityIdentity identity) {
        try {
            return AccessToken.of(identity).getName();
        } catch (AuthenticationFailedException | ClassCastException withoutAText) {
            return null;
        }
    }

    private static boolean isReadable(String name) {
        return name != null && name.length() <= LONGEST && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && name.codePoints().noneMatch(NamedCallers::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED ->
                true;
            default -> false;
        };
    }

    /** A token that names nobody. */
    static final class UnnamedCaller extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
