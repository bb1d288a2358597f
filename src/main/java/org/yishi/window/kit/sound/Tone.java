package org.yishi.window.kit.sound;

/** What a key did, told by ear: each differs in height and length, so that none is taken for another. */
public enum Tone {
    /** A paper was entered: a soft click. */
    ENTERED(1250, 1250, 28, 0.16),
    /** A paper that counts for nobody was entered: two falling halves. */
    SPOILED(620, 470, 150, 0.2),
    /** The last paper was taken back: a short rise. */
    TAKEN_BACK(420, 840, 110, 0.18),
    /** The key did nothing: low and longer. */
    REFUSED(150, 150, 220, 0.3);

    /** Samples a second. */
    static final int RATE = 22_050;

    private static final double FADE = 4;
    private static final int ATTACK_MILLIS = 3;

    private final int begins;
    private final int ends;
    private final int millis;
    private final double loud;

    Tone(int begins, int ends, int millis, double loud) {
        this.begins = begins;
        this.ends = ends;
        this.millis = millis;
        this.loud = loud;
    }

    /** The sound as 16-bit samples, one channel, low byte first; it comes in and goes out softly. */
    byte[] samples() {
        int count = RATE * millis / 1000;
        int attack = RATE * ATTACK_MILLIS / 1000;
        var bytes = new byte[2 * count];
        double turn = 0;
        for (int i = 0; i < count; i++) {
            double at = (double) i / count;
            double pitch = at < 0.5 ? begins : ends;
            turn += 2 * Math.PI * pitch / RATE;
            double swell = Math.min(1, (double) i / attack) * Math.exp(-FADE * at) * (1 - at);
            int value = (int) Math.round(Math.sin(turn) * swell * loud * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> Byte.SIZE);
        }
        return bytes;
    }
}
