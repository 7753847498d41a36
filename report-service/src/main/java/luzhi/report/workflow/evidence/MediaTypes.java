package luzhi.report.workflow.evidence;

import luzhi.core.rows.RowFiles;

/** Media types of evidence, as annotations need them. */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String OFD = "application/ofd";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = RowFiles.XLSX;
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";
    static final String TEXT = "text/plain";

    private MediaTypes() {}
}
