package org.yishi.window.kit.look;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * A picture of a window as a PNG file. Written here in full, since the JDK's writer needs AWT, which a JavaFX program
 * does better without.
 */
public final class Picture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Picture() {}

    /** Takes a picture of a scene, shown or not; on the JavaFX thread. */
    public static void take(Scene scene, Path file) {
        write(scene.snapshot(null), file);
    }

    /** Writes an image as PNG, opaque, 8 bits a colour; missing folders are made. */
    public static void write(Image image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, png(image));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(width, height));
        chunk(out, "IDAT", pixels(image, width, height));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        // 8 bits, red-green-blue, the only compression, the only set of filters, not interlaced.
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** Each row as differences to the pixel on its left (filter 1): areas of one colour become zeros. */
    private static byte[] pixels(Image image, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var row = new int[width];
        var line = new byte[1 + 3 * width];
        line[0] = 1;
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                int left = 0;
                for (int x = 0; x < width; x++) {
                    line[1 + 3 * x] = difference(row[x], left, 16);
                    line[2 + 3 * x] = difference(row[x], left, 8);
                    line[3 + 3 * x] = difference(row[x], left, 0);
                    left = row[x];
                }
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static byte difference(int pixel, int left, int shift) {
        return (byte) ((pixel >> shift) - (left >> shift));
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
