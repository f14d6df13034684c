package xiangyi.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A fresh data folder under target/, which shares the unpacked programs with the others to save time. */
record Installation(Path data) {

    private static final Path ALL =
            Path.of("target", "test-database" + System.getProperty("fork", "")).toAbsolutePath();
    private static final Path BINARIES = ALL.resolve("postgres");

    static Installation fresh(String name) throws IOException {
        var data = ALL.resolve(name);
        new Installation(data).killServer();
        DataFolder.delete(data);
        Files.createDirectories(data);
        Files.createDirectories(BINARIES);
        Files.createSymbolicLink(data.resolve("postgres"), BINARIES);
        return new Installation(data);
    }

    Database open() {
        return Database.open(data, Map.of());
    }

    DataFolder folder() throws IOException {
        return DataFolder.at(data);
    }

    boolean isServed() throws IOException {
        return Files.exists(data)
                && Postmaster.of(folder()).filter(Postmaster::isOurs).isPresent();
    }

    void killServer() throws IOException {
        if (!isServed()) return;
        var postmaster = Postmaster.of(folder()).orElseThrow();
        postmaster.process().destroyForcibly();
        postmaster.process().onExit().orTimeout(20, SECONDS).join();
    }

    /** Starts another Java process that works in this folder. */
    Process start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                main.getName(),
                data.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(output().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("XIANGYI_DB");
        return builder.start();
    }

    /** Starts the program itself; it chooses its port. */
    Process serve() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPathOfTheProgram(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "xiangyi.Xiangyi",
                        "--data=" + data,
                        "serve")
                .redirectOutput(output().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("XIANGYI_DB");
        builder.environment().put("XIANGYI_PORT", "0");
        return builder.start();
    }

    /** Without the tests, which would bring their own database along. */
    private static String classPathOfTheProgram() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path output() {
        return data.resolve("output.txt");
    }

    /** The complete lines the other process has said, also after its death. */
    List<String> said() throws IOException {
        var text = Files.readString(output());
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    List<String> saidOnce(Predicate<List<String>> enough) throws IOException {
        return Patience.of(Duration.ofSeconds(20))
                .until(() -> Optional.of(said()).filter(enough))
                .orElseThrow(() -> new IllegalStateException("waited in vain for another process"));
    }

    static String ask(DatabaseAddress address, String sql) {
        try (var connection = address.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void tell(DatabaseAddress address, String sql) {
        try (var connection = address.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(BooleanSupplier condition) throws IOException {
        var patience = Patience.of(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            if (patience.isOver()) throw new IllegalStateException("waited in vain");
            Patience.pause();
        }
    }
}
