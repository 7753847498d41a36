package luzhi.bench.siege;

/** Half as many readers as usual of pages of 10,000 rows. */
final class LongPages implements Kind {

    private final BigRegister register;

    LongPages(BigRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "long-pages";
    }

    @Override
    public String service() {
        return BigRegister.SERVICE;
    }

    @Override
    public void prepare(Suite suite) throws Exception {
        register.fill(suite);
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request request = Request.get(BigRegister.ROWS + "&limit=10000", assault.suite().inspector());
        assault.crowd(service(), Math.max(1, assault.options().clients() / 2), reader -> request);
    }
}
