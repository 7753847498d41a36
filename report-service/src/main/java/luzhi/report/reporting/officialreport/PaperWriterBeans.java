package luzhi.report.reporting.officialreport;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import luzhi.papers.DocxWriter;
import luzhi.papers.Face;
import luzhi.papers.FontCatalog;
import luzhi.papers.Fonts;
import luzhi.papers.PdfLimits;
import luzhi.papers.PdfWriter;
import luzhi.papers.PictureWriter;
import luzhi.papers.Typeface;

/** Makers of files of papers, with the fonts and limits that are configured. */
class PaperWriterBeans {

    @Produces
    @Singleton
    FontCatalog fonts(PaperConfiguration configuration) {
        return new FontCatalog(new Fonts(configuration.fontFolders(), faces(configuration)));
    }

    @Produces
    @Singleton
    PdfWriter pdf(PaperConfiguration configuration, FontCatalog fonts, Clock clock) {
        PaperConfiguration.Pdf pdf = configuration.pdf();
        return new PdfWriter(new PdfLimits(pdf.mostCharacters(), pdf.mostCells()), fonts, clock);
    }

    @Produces
    @Singleton
    PictureWriter pictures(FontCatalog fonts) {
        return new PictureWriter(fonts);
    }

    @Produces
    @Singleton
    DocxWriter word(PaperConfiguration configuration, Clock clock) {
        return new DocxWriter(faces(configuration), clock);
    }

    private static Map<Typeface, Face> faces(PaperConfiguration configuration) {
        Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
        configuration.faces().forEach((face, settings) -> faces.put(face, new Face(settings.word(), settings.files())));
        return faces;
    }
}
