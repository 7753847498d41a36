package luzhi.bench.siege;

/** Many who state three million figures that say nothing, in 9 MB. */
final class HollowFigures implements Kind {

    private static final int MANY = 3_000_000;

    private final int many;

    private Body body;

    /** @param small whether it is the same in a third of the length */
    HollowFigures(boolean small) {
        many = small ? MANY / 3 : MANY;
    }

    @Override
    public String name() {
        return "hollow-figures";
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public void prepare(Suite suite) {
        body = Body.of(Body.JSON, "{\"figures\":[" + "{},".repeat(many) + "{}]}");
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request request = Request.put("/v1/figures", assault.suite().city(), body);
        assault.crowd(service(), assault.options().clients(), sender -> request);
    }
}
