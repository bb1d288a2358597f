package org.yishi.model.sight;

import java.util.List;

/** What the lights of tasks mean in a village; places differ. A task gets the first light that fits. */
public record Legend(List<Light> lights) {
    public Legend {
        lights = List.copyOf(lights);
    }
}
