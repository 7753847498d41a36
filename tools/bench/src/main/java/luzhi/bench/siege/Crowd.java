package luzhi.bench.siege;

import java.util.function.Function;

/** Many who send the same request again and again. */
final class Crowd extends TargetedKind {

    private final int part;
    private final Function<Suite, Request> request;

    private Crowd(String name, Target target, int part, Function<Suite, Request> request) {
        super(name, target);
        this.part = part;
        this.request = request;
    }

    /** All clients that there are. */
    static Kind whole(String name, Target target, Function<Suite, Request> request) {
        return new Crowd(name, target, 1, request);
    }

    /** Half as many. */
    static Kind half(String name, Target target, Function<Suite, Request> request) {
        return new Crowd(name, target, 2, request);
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request same = request.apply(assault.suite());
        assault.crowd(service(), Math.max(1, assault.options().clients() / part), client -> same);
    }
}
