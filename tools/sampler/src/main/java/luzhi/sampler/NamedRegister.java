package luzhi.sampler;

import java.util.List;

/** A register with its name and columns; what it makes of a territory is left open. */
public abstract class NamedRegister implements RegisterSampler {

    private final Service service;
    private final String name;
    private final List<String> header;

    protected NamedRegister(Service service, String name, String... header) {
        this.service = service;
        this.name = name;
        this.header = List.of(header);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Service service() {
        return service;
    }

    @Override
    public final List<String> header() {
        return header;
    }
}
