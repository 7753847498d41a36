package luzhi.bench.siege;

/** An attack on one {@link Target}. */
abstract class TargetedKind implements Kind {

    private final String name;
    private final Target target;

    TargetedKind(String name, Target target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String service() {
        return target.service();
    }

    @Override
    public final void prepare(Suite suite) throws Exception {
        target.prepare(suite);
    }
}
