package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class TestDatabaseTest {

    @Test
    void reachesEverySpringApplicationBeforeItsOwnSettings() {
        var application = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run("--spring.datasource.url=jdbc:postgresql://elsewhere/xiangyi");
        try (application) {
            var url = application.getEnvironment().getProperty("spring.datasource.url");
            assertThat(url)
                    .isEqualTo(TestDatabase.address().url())
                    .contains("xiangyi_test_" + ProcessHandle.current().pid());
        }
    }

    @Test
    void makesAnotherWhenAsked() throws Exception {
        var another = TestDatabase.another();
        assertThat(another.url()).isNotEqualTo(TestDatabase.address().url());
        try (var connection = another.dataSource().getConnection();
                var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    static class Nothing {}
}
