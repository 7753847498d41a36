package luzhi.core.region;

/** A region as others name it: its code with what it was called on the day that was asked about. */
public record NamedRegion(RegionCode code, String name, RegionLevel level) {

    public static NamedRegion of(Region region) {
        return new NamedRegion(region.code(), region.name(), region.level());
    }
}
