package luzhi.kernel.register;

import java.io.InputStream;

import jakarta.ws.rs.core.MediaType;

import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.Unsupported;
import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;

/**
 * What a file of rows is, as its sender says.
 *
 * @param contentType without parameters
 * @param charset null if he does not say
 */
public record FileType(String contentType, String charset) {

    static FileType of(MediaType type) {
        return new FileType(type.getType() + "/" + type.getSubtype(),
                type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    /**
     * The rows of such a file. Whoever opens it closes it.
     *
     * @throws Unsupported if files of that content type or charset are not read
     * @throws RuleBroken if it is no such file
     */
    public RowReader open(InputStream file) {
        return RowFiles.open(file, contentType, charset);
    }
}
