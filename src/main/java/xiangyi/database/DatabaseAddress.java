package xiangyi.database;

import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database answers and who may come in. User and password are empty when the URL says them itself. */
public record DatabaseAddress(String url, String user, String password) {

    /** The same in Spring's words. */
    public Map<String, Object> properties() {
        return user.isEmpty()
                ? Map.of("spring.datasource.url", url)
                : Map.of(
                        "spring.datasource.url", url,
                        "spring.datasource.username", user,
                        "spring.datasource.password", password);
    }

    /** One connection per call, for what happens before there is a pool. */
    public PGSimpleDataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!user.isEmpty()) {
            source.setUser(user);
            source.setPassword(password);
        }
        return source;
    }

    @Override
    public String toString() {
        return url;
    }
}
