package luzhi.bench.siege;

/** Many who upload a file of evidence of 10 MB, all the same one: nothing is stored of the later ones, but all have to be read. */
final class EvidenceUploads implements Kind {

    private final Evidence evidence;

    EvidenceUploads(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "evidence-uploads";
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
        Request request = evidence.upload(assault.suite().city());
        assault.crowd(service(), assault.options().clients(), reader -> request);
    }
}
