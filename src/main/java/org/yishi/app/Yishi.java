package org.yishi.app;

public final class Yishi {
    private Yishi() {}

    public static void main(String[] args) {
        System.out.println("hi");
    }
}
