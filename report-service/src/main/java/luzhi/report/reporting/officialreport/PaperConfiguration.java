package luzhi.report.reporting.officialreport;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import luzhi.papers.Typeface;

/** Fonts of official papers, and how many PDF files are made at a time. */
@ConfigMapping(prefix = "luzhi.paper")
public interface PaperConfiguration {

    /** Where font files are looked for, with the folders in them; the earlier ones first. */
    List<String> fontFolders();

    /** By typeface. */
    Map<Typeface, FaceSettings> faces();

    /** How many PDF files are made, and how long they may be. */
    Pdf pdf();

    /** What stands for a typeface. */
    interface FaceSettings {

        /** As a Word file names it: whoever opens the file has it, or sees what Word takes instead. */
        String word();

        /**
         * What a PDF file embeds: names of files, {@code simsun.ttc#SimSun} for one of a collection, or {@code classpath:} and a
         * resource. The first that is found is used; where a character is missing from it, those found behind it.
         */
        List<String> files();
    }

    /** Each PDF file being made needs memory and a processor. */
    interface Pdf {

        /** Characters of text in a file: some 400 pages, and what a heap of 160 MB can hold. */
        @WithDefault("200000")
        @Min(1)
        int mostCharacters();

        /** Cells of tables in a file, likewise. */
        @WithDefault("12000")
        @Min(1)
        int mostCells();
    }
}
