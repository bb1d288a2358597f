package org.yishi.desk.script.deed;

import java.util.List;

/** Who comes and goes. People are named by number, range of numbers, name or pinyin initials. */
public sealed interface ComingDeed extends Deed {
    record In(List<String> who) implements ComingDeed {
        public In {
            who = List.copyOf(who);
        }
    }

    record AllIn() implements ComingDeed {}

    record Out(List<String> who, String note) implements ComingDeed {
        public Out {
            who = List.copyOf(who);
        }
    }

    record Excused(List<String> who, String reason) implements ComingDeed {
        public Excused {
            who = List.copyOf(who);
        }
    }

    record TakeBack(List<String> who, String reason) implements ComingDeed {
        public TakeBack {
            who = List.copyOf(who);
        }
    }

    record Proxy(String principal, String holder, String authority) implements ComingDeed {}

    record EndProxy(String principal) implements ComingDeed {}
}
