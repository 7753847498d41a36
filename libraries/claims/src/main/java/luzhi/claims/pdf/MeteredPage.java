package luzhi.claims.pdf;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content somebody is told the reading of. */
final class MeteredPage extends PDPage {

    private final PDPage page;
    private final MeteredBytes.Meter meter;

    MeteredPage(PDPage page, MeteredBytes.Meter meter) {
        super(page.getCOSObject());
        this.page = page;
        this.meter = meter;
    }

    /** Those of the page know its fonts already. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new MeteredBytes(page.getContentsForStreamParsing(), meter);
    }
}
