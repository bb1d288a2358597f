import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the installer of the system it runs on, from {@code target/yishi.jar}:
 *
 * <pre>{@code java installer/Build.java [--type deb|msi|dmg|app-image]}</pre>
 *
 * <ol>
 *   <li>a runtime cut to the modules that are used, with the languages and character sets that village files come in;
 *   <li>the program without the native parts of other systems, those of this one laid beside it, so that nothing is
 *       unpacked at each start;
 *   <li>an ahead-of-time cache, trained by the sample village: import, votes, every window, every paper;
 *   <li>the package.
 * </ol>
 *
 * It needs a JDK 25 or newer, whose tools it runs, and what {@code jpackage} needs there: on Debian fakeroot, on Windows
 * the WiX toolset for an .msi.
 */
final class Build {
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final Path OUT = Path.of("target", "installer");
    private static final Path STAGE = OUT.resolve("stage");
    private static final Path RUNTIME = OUT.resolve("runtime");
    private static final Path IMAGES = OUT.resolve("image");
    private static final Path INSTALLER = Path.of("installer");
    private static final String NAME = "yishi";
    private static final String MAIN = "org.yishi.app.Yishi";
    /** Beside what the program's own classes name: Chinese days and files, zip as a file system, elliptic curves for none. */
    private static final List<String> BESIDE = List.of("jdk.charsets", "jdk.localedata", "jdk.zipfs", "java.naming");

    /** When every file of a package was made, as the package says: a cache is refused where the program's time differs. */
    private static final String MADE = "1767225600";

    private static final List<String> FLAGS =
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx768m", "-Dfile.encoding=UTF-8");

    private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    public static void main(String[] args) throws IOException, InterruptedException {
        var build = new Build();
        build.clear(OUT);
        build.stage();
        build.runtime();
        build.image();
        build.date();
        build.train();
        build.launcher();
        build.check();
        var type = args.length == 2 && args[0].equals("--type") ? args[1] : build.usualType();
        if (!type.equals("app-image")) {
            build.pack(type);
        }
        build.tell();
    }

    private boolean isWindows() {
        return system.contains("win");
    }

    private boolean isMac() {
        return system.contains("mac");
    }

    private String usualType() {
        return isWindows() ? "msi" : isMac() ? "dmg" : "deb";
    }

    /** The jar without native parts, and those of this system beside it. */
    private void stage() throws IOException {
        Files.createDirectories(STAGE);
        var jar = STAGE.resolve("yishi.jar");
        Files.copy(Path.of("target", "yishi.jar"), jar);
        try (var zip = FileSystems.newFileSystem(jar, Map.of())) {
            var root = zip.getPath("/");
            var gone = new ArrayList<Path>();
            try (var all = Files.walk(root)) {
                all.filter(Files::isRegularFile).filter(Build::isNative).forEach(gone::add);
            }
            for (var file : gone) {
                if (isOurs(file.toString())) {
                    Files.copy(file, STAGE.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.delete(file);
            }
        }
    }

    /** The image's own copy gets the time that it will have where it is installed. */
    private void date() throws IOException {
        Files.setLastModifiedTime(app().resolve("yishi.jar"), FileTime.from(Long.parseLong(MADE), TimeUnit.SECONDS));
    }

    private static boolean isNative(Path file) {
        return file.toString().matches(".*\\.(so|dll|dylib|jnilib|a)");
    }

    /** JavaFX puts its own at the root of the jar; SQLite's driver has a folder for each system. */
    private boolean isOurs(String file) {
        if (!file.contains("/org/sqlite/native/")) {
            return file.lastIndexOf('/') == 0;
        }
        var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return file.contains((isWindows() ? "/Windows/" : isMac() ? "/Mac/" : "/Linux/") + arch + "/");
    }

    private void runtime() throws IOException, InterruptedException {
        var found = output(
                tool("jdeps"),
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "25",
                "-q",
                STAGE.resolve("yishi.jar").toString());
        var modules = new TreeSet<>(BESIDE);
        found.lines()
                .filter(line -> line.startsWith("java."))
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .forEach(modules::add);
        run(
                tool("jlink"),
                "--add-modules",
                String.join(",", modules),
                "--include-locales=en,zh",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--generate-cds-archive",
                "--output",
                RUNTIME.toString());
    }

    private void image() throws IOException, InterruptedException {
        run(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version(),
                "--vendor",
                "Yishi",
                "--description",
                "Deliberation meetings of villages and neighbourhoods",
                "--input",
                STAGE.toString(),
                "--main-jar",
                "yishi.jar",
                "--main-class",
                MAIN,
                "--runtime-image",
                RUNTIME.toString(),
                "--icon",
                icon(),
                "--dest",
                IMAGES.toString());
    }

    /** The folder of the program within the image. */
    private Path app() {
        var image = IMAGES.resolve(isMac() ? NAME + ".app" : NAME);
        return isWindows() ? image.resolve("app") : isMac() ? image.resolve("Contents/app") : image.resolve("lib/app");
    }

    private Path java() {
        var image = IMAGES.resolve(isMac() ? NAME + ".app" : NAME);
        var home = isWindows()
                ? image.resolve("runtime")
                : isMac() ? image.resolve("Contents/runtime/Contents/Home") : image.resolve("lib/runtime");
        return home.resolve("bin").resolve(isWindows() ? "java.exe" : "java");
    }

    /** The same flags for the training and for every start: a cache is refused where they differ. */
    private List<String> flags(String folder) {
        var flags = new ArrayList<>(FLAGS);
        flags.add("-Dorg.sqlite.lib.path=" + folder);
        flags.add("-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"));
        return flags;
    }

    /** A real start of every window, with an import, votes and papers, on the sample. */
    private void train() throws IOException, InterruptedException {
        var folder = app().toAbsolutePath().toString();
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(flags(folder));
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + app().resolve("yishi.aot").toAbsolutePath(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                app().resolve("yishi.jar").toAbsolutePath().toString(),
                MAIN,
                "demo",
                "--out",
                OUT.resolve("trained").toAbsolutePath().toString()));
        run(command.toArray(String[]::new));
    }

    /** Gives the launcher its flags. */
    private void launcher() throws IOException {
        var file = app().resolve(NAME + ".cfg");
        var lines = new ArrayList<>(Files.readAllLines(file));
        int at = lines.indexOf("[JavaOptions]");
        if (at < 0) {
            throw new IllegalStateException("no options in " + file);
        }
        var options =
                flags("$APPDIR").stream().map(flag -> "java-options=" + flag).collect(Collectors.toList());
        // Without the cache it starts later; that is nothing to tell a person who starts it.
        options.add("java-options=-Xlog:disable");
        options.add("java-options=-XX:AOTCache=$APPDIR" + (isWindows() ? "\\" : "/") + "yishi.aot");
        lines.addAll(at + 1, options);
        Files.write(file, lines);
    }

    /** Whether the cache is taken: the classes of the program must come out of it. */
    private void check() throws IOException, InterruptedException {
        var folder = app().toAbsolutePath().toString();
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(flags(folder));
        command.addAll(List.of(
                "-XX:AOTCache=" + app().resolve("yishi.aot").toAbsolutePath(),
                "-Xlog:class+load:stdout",
                "-cp",
                app().resolve("yishi.jar").toAbsolutePath().toString(),
                MAIN,
                "procedure",
                "list"));
        var log = output(command.toArray(String[]::new));
        long cached = log.lines()
                .filter(line -> line.contains("org.yishi.") && line.contains("shared objects file"))
                .count();
        long loaded = log.lines().filter(line -> line.contains("org.yishi.")).count();
        System.out.println("ahead-of-time cache: " + cached + " of " + loaded + " of Yishi's classes come out of it");
        if (cached == 0) {
            throw new IllegalStateException("the cache is not taken");
        }
    }

    private void pack(String type) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                type,
                "--name",
                NAME,
                "--app-version",
                version(),
                "--vendor",
                "Yishi",
                "--description",
                "议事：村（社区）议事协商 Deliberation meetings",
                "--app-image",
                (isMac() ? IMAGES.resolve(NAME + ".app") : IMAGES.resolve(NAME)).toString(),
                "--file-associations",
                INSTALLER.resolve("yishi.properties").toString(),
                "--dest",
                OUT.toString()));
        if (type.equals("deb")) {
            command.addAll(List.of(
                    "--linux-package-name",
                    NAME,
                    "--linux-shortcut",
                    "--linux-menu-group",
                    "Office",
                    "--linux-app-category",
                    "misc",
                    "--linux-deb-maintainer",
                    "yishi@localhost",
                    "--resource-dir",
                    INSTALLER.resolve("linux").toString()));
        }
        if (type.equals("msi")) {
            command.addAll(List.of(
                    "--win-menu",
                    "--win-shortcut",
                    "--win-per-user-install",
                    "--win-dir-chooser",
                    "--win-upgrade-uuid",
                    "7d1c2d7e-55a4-4a69-9a5e-2f0c0b6d8a11"));
        }
        run(command.toArray(String[]::new));
    }

    private String icon() {
        return INSTALLER
                .resolve(isWindows() ? "yishi.ico" : isMac() ? "yishi.icns" : "yishi.png")
                .toString();
    }

    private static String version() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var match = Pattern.compile("<artifactId>yishi</artifactId>\\s*<version>([0-9.]+)")
                .matcher(pom);
        if (!match.find()) {
            throw new IllegalStateException("no version in pom.xml");
        }
        return match.group(1);
    }

    private void tell() throws IOException {
        var image = isMac() ? IMAGES.resolve(NAME + ".app") : IMAGES.resolve(NAME);
        System.out.printf(
                "installed %.1f MB, of which the cache %.1f MB%n",
                size(image) / 1e6, size(app().resolve("yishi.aot")) / 1e6);
        try (var made = Files.list(OUT)) {
            made.filter(Files::isRegularFile)
                    .forEach(file -> System.out.printf("%s %.1f MB%n", file, size(file) / 1e6));
        }
    }

    private static long size(Path path) {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private String tool(String name) {
        return JDK.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = started(new ProcessBuilder(command).inheritIO()).waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit " + code + ": " + String.join(" ", command));
        }
    }

    private static Process started(ProcessBuilder process) throws IOException {
        process.environment().put("SOURCE_DATE_EPOCH", MADE);
        return process.start();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
        return said;
    }
}
