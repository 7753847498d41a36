package luzhi.kernel.register;

/** A register over HTTP. A service adds to it the record class of its rows and the address. */
public abstract class RegisterResource<R extends Record> {

    protected RegisterResource(Class<R> type, RegisterDesk desk) {}
}
