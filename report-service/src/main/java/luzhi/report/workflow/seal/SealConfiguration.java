package luzhi.report.workflow.seal;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How seals are made. */
@ConfigMapping(prefix = "luzhi.seals")
public interface SealConfiguration {

    /**
     * File with the key that signs seals, private and public part as two blocks of PEM (Ed25519); without it they are not signed.
     * See {@code docs/operations.md}.
     */
    Optional<Path> key();
}
