package luzhi.papers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Opens the fonts that were found and nothing else: no paper makes the typesetter read a file or fetch anything. */
record FontResources(Set<URI> fonts) implements ResourceResolver {

    FontResources {
        fonts = Set.copyOf(fonts);
    }

    @Override
    public Resource getResource(URI location) throws IOException {
        if (!fonts.contains(location)) {
            throw new IOException("Not a font of ours: " + location);
        }
        return new Resource(new BufferedInputStream(open(location)));
    }

    private static InputStream open(URI location) throws IOException {
        if (location.isOpaque()) {
            InputStream resource = Thread.currentThread().getContextClassLoader()
                    .getResourceAsStream(location.getSchemeSpecificPart());
            if (resource == null) {
                throw new IOException("Gone from the class path: " + location);
            }
            return resource;
        }
        return Files.newInputStream(Path.of(location));
    }

    @Override
    public OutputStream getOutputStream(URI location) throws IOException {
        throw new IOException("Nothing is written: " + location);
    }
}
