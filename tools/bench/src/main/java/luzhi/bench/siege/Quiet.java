package luzhi.bench.siege;

/** Nothing at all: how long small reads take when nobody attacks. */
final class Quiet implements Kind {

    @Override
    public String name() {
        return "quiet";
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void attack(Assault assault) {
        assault.pause(assault.options().time());
    }
}
