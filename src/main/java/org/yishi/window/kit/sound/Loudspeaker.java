package org.yishi.window.kit.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's loudspeaker, if it has one; opened once, kept open, so that a sound follows its key at once. */
final class Loudspeaker {
    private static final Logger LOG = LoggerFactory.getLogger(Loudspeaker.class);
    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, Short.SIZE, 1, true, false);
    /** A fifth of a second is kept ready. */
    private static final int BUFFER = 2 * Tone.RATE / 5;

    private Optional<SourceDataLine> line = Optional.empty();
    private boolean isMute;

    /** Plays samples of {@link Tone}; does nothing on a machine without sound. Called by one thread only. */
    void play(byte[] samples) {
        if (isMute) {
            return;
        }
        try {
            var open = line.isPresent() ? line.get() : opened();
            line = Optional.of(open);
            open.write(samples, 0, samples.length);
        } catch (LineUnavailableException | RuntimeException e) {
            // No device, one that others hold, or one unplugged: the count goes on without sound.
            LOG.debug("no sound", e);
            isMute = true;
        }
    }

    private static SourceDataLine opened() throws LineUnavailableException {
        var fresh = AudioSystem.getSourceDataLine(FORMAT);
        fresh.open(FORMAT, BUFFER);
        fresh.start();
        return fresh;
    }
}
