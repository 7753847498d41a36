package luzhi.sampler;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import luzhi.core.region.RegionCode;

/**
 * Random whole numbers. Each region and topic has its own, so that what is drawn for one does not depend on which others
 * are asked for, nor in which order.
 */
public final class Draw {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY = RandomGeneratorFactory
            .of("L64X128MixRandom");
    /** Thousandths of the mean at equal steps of probability: right-skewed, about 1000 on average, most within half and double. */
    private static final int[] SKEWED = {250, 380, 480, 570, 650, 730, 810, 890, 980, 1080, 1200, 1350, 1550, 1850,
            2500};

    private final RandomGenerator random;

    private Draw(long seed) {
        this.random = FACTORY.create(seed);
    }

    /** For one region and topic. */
    public static Draw of(long seed, RegionCode region, String topic) {
        return new Draw((seed * 1_000_003 + Integer.parseInt(region.text())) * 1_000_003 + topic.hashCode());
    }

    /** From the least to the most, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True that often in a thousand. */
    public boolean permille(int often) {
        return random.nextInt(1000) < often;
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Near the mean, at most {@code percent} per cent off. */
    public long near(long mean, int percent) {
        return mean * random.nextInt(1000 - 10 * percent, 1001 + 10 * percent) / 1000;
    }

    /** As sizes of schools and regions are: many below the mean, few far above it. */
    public long skewed(long mean) {
        int step = random.nextInt(SKEWED.length - 1);
        return mean * random.nextInt(SKEWED[step], SKEWED[step + 1] + 1) / 1000;
    }
}
