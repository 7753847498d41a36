package luzhi.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.ZipFile;

import org.apache.commons.io.input.BoundedInputStream;

/**
 * How many bytes something may have.
 *
 * @param refusal what is said of more
 */
public record SizeLimit(long most, Supplier<? extends RuntimeException> refusal) {

    /** A stream that ends with the refusal if there is more in it. */
    public InputStream on(InputStream in) throws IOException {
        // a byte too many has to come before there is one; and for the library a number below zero is no limit
        return BoundedInputStream.builder().setInputStream(in).setMaxCount(Math.max(0, most + 1))
                .setOnMaxCount((max, count) -> {
                    throw refusal.get();
                }).get();
    }

    /** Throws the refusal if an archive's directory says that its parts are larger together. What it says may be a lie. */
    public void require(ZipFile archive) {
        if (archive.stream().mapToLong(part -> Math.min(Math.max(0, part.getSize()), most + 1)).sum() > most) {
            throw refusal.get();
        }
    }
}
