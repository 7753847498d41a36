package luzhi.infrastructure.network;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link CountyNetwork} as people write it. */
@Entity
@Table(name = "county_networks")
class CountyNetworkRow extends RegisterRow<CountyNetwork> {

    @Embedded
    private CountyNetwork content;

    @Override
    public CountyNetwork content() {
        return content;
    }

    @Override
    protected void write(CountyNetwork said) {
        content = said;
    }
}
