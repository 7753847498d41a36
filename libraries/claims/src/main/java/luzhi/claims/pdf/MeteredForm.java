package luzhi.claims.pdf;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A part of pages whose content somebody is told the reading of. */
final class MeteredForm extends PDFormXObject {

    private final PDFormXObject form;
    private final MeteredBytes.Meter meter;

    MeteredForm(PDFormXObject form, MeteredBytes.Meter meter) {
        super(form.getCOSObject());
        this.form = form;
        this.meter = meter;
    }

    /** Those of the form know its fonts already. */
    @Override
    public PDResources getResources() {
        return form.getResources();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        return new MeteredBytes(form.getContentsForRandomAccess(), meter);
    }
}
