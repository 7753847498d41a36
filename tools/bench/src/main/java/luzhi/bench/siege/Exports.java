package luzhi.bench.siege;

/** Many who have a big register as a file. */
final class Exports implements Kind {

    private final String name;
    private final String form;
    private final BigRegister register;

    Exports(String name, String form, BigRegister register) {
        this.name = name;
        this.form = form;
        this.register = register;
    }

    @Override
    public String name() {
        return name;
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
        Request request = register.export(assault.suite().inspector(), form);
        assault.crowd(service(), assault.options().clients(), reader -> request);
    }
}
