package org.yishi.desk.script.deed;

import java.util.List;
import java.util.OptionalLong;

/** Who is on the meeting's list. */
public sealed interface ListDeed extends Deed {
    /**
     * What someone on the list stands for.
     *
     * @param area in 0.01 m²
     * @param group empty where none is told
     * @param standing as printed; empty where none is told
     */
    record Seat(OptionalLong households, OptionalLong area, String group, String standing) {}

    /** Puts people on the list as entitled: from the roster where they are on it. */
    record Entitled(List<String> names, Seat seat) implements ListDeed {
        public Entitled {
            names = List.copyOf(names);
        }
    }

    /** Puts so many unnamed people on the list, called by their numbers: to try a rule out. */
    record Crowd(int people, Seat seat) implements ListDeed {}

    /** Puts people on the list who sit in. */
    record Observers(List<String> names, String standing) implements ListDeed {
        public Observers {
            names = List.copyOf(names);
        }
    }

    record Weigh(List<String> who, Seat seat) implements ListDeed {
        public Weigh {
            who = List.copyOf(who);
        }
    }

    record Strike(List<String> who) implements ListDeed {
        public Strike {
            who = List.copyOf(who);
        }
    }

    /** Makes the list anew from the roster; of one group or grid alone where one is named. */
    record Remake(String group) implements ListDeed {}
}
