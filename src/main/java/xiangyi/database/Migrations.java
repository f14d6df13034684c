package xiangyi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Migrates only where there is something new: looking into the history of every room costs a second at each start. What
 * was migrated is remembered as the fingerprint of all migrations, on the schema of events, which every house has.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {

    private static final String FILES = "classpath*:db/migration/**/*.sql";

    @Bean
    static BeanPostProcessor migratesWhatIsNew() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof FlywayMigrationStrategy all ? whereNew(all) : bean;
            }
        };
    }

    private static FlywayMigrationStrategy whereNew(FlywayMigrationStrategy all) {
        return flyway -> {
            var database = JdbcClient.create(flyway.getConfiguration().getDataSource());
            var fingerprint = fingerprint();
            if (!fingerprint.equals(remembered(database))) {
                all.migrate(flyway);
                database.sql("comment on schema events is '" + fingerprint + "'")
                        .update();
            }
        };
    }

    private static String remembered(JdbcClient database) {
        return database.sql("select coalesce(obj_description(to_regnamespace('events'), 'pg_namespace'), '')")
                .query(String.class)
                .single();
    }

    /** Of the names and the words of all migrations that this program brings, in hexadecimal. */
    static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(Migrations::name));
            for (var file : files) {
                digest.update(name(file).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Resource file) {
        try {
            var path = file.getURL().toString();
            return path.substring(path.lastIndexOf("db/migration"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
