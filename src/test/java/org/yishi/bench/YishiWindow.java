package org.yishi.bench;

import org.yishi.app.Yishi;

/** Yishi from its start to its first window. */
final class YishiWindow {
    private YishiWindow() {}

    public static void main(String[] args) {
        FirstFrame.endsTheProgram();
        Yishi.main(args);
    }
}
