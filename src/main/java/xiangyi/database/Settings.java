package xiangyi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the program's own server is set: durable, closed to the outside, modest in memory, silent about people. */
final class Settings {

    private static final String FILE = "xiangyi.conf";

    private static final String EVERYWHERE = """
            # Written anew at every start. For settings of your own use "alter system"; they win over these.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 50
            password_encryption = 'scram-sha-256'

            fsync = on
            full_page_writes = on
            synchronous_commit = on

            shared_buffers = 128MB
            effective_cache_size = 512MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            jit = off

            # A new installation grows from nothing: plans made for empty tables must not outlive them by a minute.
            autovacuum_naptime = 5s

            timezone = 'Asia/Shanghai'
            log_timezone = 'Asia/Shanghai'

            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%Y%m%d-%H%M%S.log'
            log_rotation_age = 1d
            log_rotation_size = 10MB
            log_line_prefix = '%m [%p] '

            # Rows and values are people's data: they stay out of the log.
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length_on_error = 0
            """;

    /** Windows cannot do it, and its server would not start with it. */
    private static final String NOT_ON_WINDOWS = "client_connection_check_interval = 1s\n";

    private Settings() {}

    static void include(Path cluster) throws IOException {
        var main = cluster.resolve("postgresql.conf");
        Files.writeString(main, Files.readString(main) + "\ninclude_if_exists = '" + FILE + "'\n");
    }

    static void write(Path cluster) throws IOException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        Files.writeString(cluster.resolve(FILE), windows ? EVERYWHERE : EVERYWHERE + NOT_ON_WINDOWS);
    }
}
