package org.yishi.model.vote;

/** Who called 唱票, counted 计票 and watched 监票, by name; empty where nobody was named. */
public record Officers(String caller, String teller, String scrutineer) {
    /** Nobody was named. */
    public static final Officers NONE = new Officers("", "", "");
}
