package org.yishi.desk.rescue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;

/** The ways in which a village file comes to harm. */
final class Wounds {
    private static final int PAGE = 4096;

    private Wounds() {}

    /** Something that is done to a file. */
    interface Wound {
        void to(Path file) throws IOException, SQLException;
    }

    static Wound written(byte[] content) {
        return file -> Files.write(file, content);
    }

    static Wound written(String content) {
        return written(content.getBytes(StandardCharsets.UTF_8));
    }

    static Wound cut(long bytes) {
        return file -> change(file, raf -> raf.setLength(bytes));
    }

    static Wound cutBy(double share) {
        return file -> change(file, raf -> raf.setLength((long) (raf.length() * share)));
    }

    static Wound put(long at, int... bytes) {
        return file -> change(file, raf -> {
            raf.seek(at);
            for (int one : bytes) {
                raf.write(one);
            }
        });
    }

    /** Overwrites a page, from 1, with nothing. */
    static Wound blank(int page) {
        return file -> change(file, raf -> {
            raf.seek((page - 1L) * PAGE);
            raf.write(new byte[PAGE]);
        });
    }

    /** Overwrites the first page of a table's rows. */
    static Wound blankRoot(String table) {
        return file -> blank(root(file, table)).to(file);
    }

    static Wound noise(int page, long seed) {
        return file -> change(file, raf -> {
            var noise = new byte[PAGE];
            new Random(seed).nextBytes(noise);
            raf.seek((page - 1L) * PAGE);
            raf.write(noise);
        });
    }

    /** Changes bytes in places strewn over all pages but the first. */
    static Wound strewn(int times, long seed) {
        return file -> change(file, raf -> {
            var random = new Random(seed);
            for (int i = 0; i < times; i++) {
                raf.seek(PAGE + random.nextLong(raf.length() - PAGE));
                raf.write(random.nextInt(256));
            }
        });
    }

    static Wound swapped(int one, int other) {
        return file -> change(file, raf -> {
            var a = new byte[PAGE];
            var b = new byte[PAGE];
            raf.seek((one - 1L) * PAGE);
            raf.readFully(a);
            raf.seek((other - 1L) * PAGE);
            raf.readFully(b);
            raf.seek((one - 1L) * PAGE);
            raf.write(b);
            raf.seek((other - 1L) * PAGE);
            raf.write(a);
        });
    }

    /** What somebody does with another program. */
    static Wound sql(String... statements) {
        return file -> {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement()) {
                for (var one : statements) {
                    statement.execute(one);
                }
            }
        };
    }

    static Wound beside(String ending, byte[] content) {
        return file -> Files.write(file.resolveSibling(file.getFileName() + ending), content);
    }

    private static int root(Path file, String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select rootpage from sqlite_schema where name = '" + table + "'")) {
            return row.getInt(1);
        }
    }

    private interface Change {
        void to(RandomAccessFile file) throws IOException;
    }

    private static void change(Path file, Change change) throws IOException {
        try (var raf = new RandomAccessFile(file.toFile(), "rw")) {
            change.to(raf);
        }
    }
}
