package luzhi.launcher;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Where in the sample's document something is stated. */
record SampleSource(String document, String table, String row) {

    static SampleSource of(NamedCsvRecord line) {
        return new SampleSource(line.getField("document"), line.getField("table"), line.getField("row"));
    }
}
