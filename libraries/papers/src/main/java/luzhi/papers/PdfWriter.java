package luzhi.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import luzhi.core.language.Codes;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.Unavailable;

/** Makes PDF files of papers, with their fonts embedded. */
public final class PdfWriter {

    /** No paper names a file. */
    private static final URI NOWHERE = URI.create("file:///");

    private final PdfLimits limits;
    private final FontCatalog library;
    private final Clock clock;
    private FopFactory factory;

    public PdfWriter(PdfLimits limits, FontCatalog library, Clock clock) {
        this.limits = limits;
        this.library = library;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken if the paper is longer than can be held
     * @throws Unavailable if a typeface has no font
     */
    public byte[] print(Paper paper) {
        requireBounded(PaperSize.of(paper));
        return typeset(paper, FormattedPaper.write(paper, this::families));
    }

    private void requireBounded(PaperSize size) {
        if (size.characters() > limits.mostCharacters() || size.cells() > limits.mostCells()) {
            throw new RuleBroken(Fault.of("paper-too-long", size.characters(), size.cells(), limits.mostCharacters(),
                    limits.mostCells()));
        }
    }

    /** Makes the file of what the paper was formatted to. */
    byte[] typeset(Paper paper, String formatted) {
        return typeset(paper, formatted, factory());
    }

    /** What the typesetter calls the fonts of a typeface, the best first. */
    String families(Typeface face) {
        return IntStream.range(0, library.get().get(face).size()).mapToObj(index -> family(face, index))
                .collect(Collectors.joining(","));
    }

    private synchronized FopFactory factory() {
        if (factory == null) {
            factory = factory(library.get());
        }
        return factory;
    }

    private static FopFactory factory(Map<Typeface, List<FontFile>> fonts) {
        String settings = settings(fonts);
        FontResources resources = new FontResources(fonts.values().stream().flatMap(List::stream)
                .map(FontFile::location).collect(Collectors.toSet()));
        try {
            FopFactory factory = new FopFactoryBuilder(
                    EnvironmentalProfileFactory.createRestrictedIO(NOWHERE, resources))
                    .setConfiguration(new DefaultConfigurationBuilder()
                            .build(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8))))
                    // its glyph substitution miscounts a character alone where lines may be stretched
                    .setComplexScriptFeatures(false).build();
            // the settings put another one in its place
            factory.getFontManager().setResourceResolver(
                    ResourceResolverFactory.createInternalResourceResolver(NOWHERE, resources));
            return factory;
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String settings(Map<Typeface, List<FontFile>> fonts) {
        Markup settings = new Markup("").open("fop", "version", "1.0").open("renderers")
                .open("renderer", "mime", MimeConstants.MIME_PDF).open("fonts");
        fonts.forEach((face, files) -> {
            for (int i = 0; i < files.size(); i++) {
                settings.open("font", "embed-url", files.get(i).location().toString(), "sub-font",
                        files.get(i).member(), "kerning", "no")
                        .empty("font-triplet", "name", family(face, i), "style", "normal", "weight", "normal").close();
            }
        });
        return settings.close().close().close().close().toString();
    }

    private static String family(Typeface face, int index) {
        return Codes.of(face) + "-" + index;
    }

    private byte[] typeset(Paper paper, String formatted, FopFactory ready) {
        FOUserAgent agent = ready.newFOUserAgent();
        agent.setTitle(paper.title());
        agent.setSubject(paper.summary());
        agent.setAuthor(paper.signature().issuer());
        agent.setCreator("Luzhi 履职");
        agent.setCreationDate(Date.from(clock.instant()));
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(formatted)),
                    ready.newFop(MimeConstants.MIME_PDF, agent, pages).getDefaultHandler());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("No pages came of " + paper.title(), e);
        }
        return pages.toByteArray();
    }
}
