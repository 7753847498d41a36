package luzhi.bench.siege;

/** Many who download a file of evidence of 10 MB. */
final class EvidenceDownloads implements Kind {

    private final Evidence evidence;

    EvidenceDownloads(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "evidence-downloads";
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void prepare(Suite suite) {
        evidence.file(suite);
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request request = evidence.download(assault.suite().inspector());
        assault.crowd(service(), assault.options().clients(), reader -> request);
    }
}
