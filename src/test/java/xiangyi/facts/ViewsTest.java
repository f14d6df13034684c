package xiangyi.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.HouseTest;

/** The views of the schema facts. */
@HouseTest
class ViewsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    FlywayMigrationStrategy migrations;

    /** So a migration may drop a view that stands in its way: unchanged words of R__facts.sql make it again. */
    @Test
    void areMadeAnewWithEachVersionOfTheProgram() {
        jdbc.sql("drop view facts.stations").update();
        jdbc.sql("comment on schema events is 'of the version before'").update();
        migrations.migrate(flyway);
        assertThat(jdbc.sql("select count(*) from facts.stations")
                        .query(Integer.class)
                        .single())
                .isNotNegative();
    }
}
