package org.yishi.model.people;

/**
 * The village or community whose memory one file is.
 *
 * @param name e.g. 溪口村; never blank
 * @param county e.g. 宁海县; empty where not told
 * @param township e.g. 岔路镇; empty where not told
 */
public record Village(String name, VillageKind kind, String county, String township) {
    public Village {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a village needs a name");
        }
    }
}
