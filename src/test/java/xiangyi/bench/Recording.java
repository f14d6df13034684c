package xiangyi.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to the statements of one life, so that the same ones can be played again without anything above them. */
final class Recording {

    /** One statement and what filled its gaps; null where a transaction ended. */
    private record Said(String sql, Map<Integer, Object> values) {}

    private static final Said COMMIT = new Said("commit", Map.of());

    private final List<Said> said = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private boolean listening;

    /** What existed before the life began keeps its key when the life is played again. */
    void listen(UUID... known) {
        this.known.addAll(List.of(known));
        listening = true;
    }

    void stop() {
        listening = false;
    }

    int statements() {
        return (int) said.stream().filter(one -> one != COMMIT).count();
    }

    DataSource over(DataSource target) {
        return new DelegatingDataSource(target) {
            @Override
            public Connection getConnection() throws SQLException {
                return listenTo(super.getConnection());
            }
        };
    }

    /** Plays the life once more with new keys, one round trip for each statement that was heard. */
    void play(Connection connection) throws SQLException {
        var keys = new HashMap<UUID, UUID>();
        for (var one : said) {
            if (one == COMMIT) {
                connection.commit();
                continue;
            }
            try (var statement = connection.prepareStatement(one.sql())) {
                for (var value : one.values().entrySet()) {
                    statement.setObject(value.getKey(), renewed(value.getValue(), keys));
                }
                if (statement.execute()) {
                    try (var rows = statement.getResultSet()) {
                        while (rows.next()) {
                            rows.getObject(1);
                        }
                    }
                }
            }
        }
    }

    private Object renewed(Object value, Map<UUID, UUID> keys) {
        return value instanceof UUID key && !known.contains(key)
                ? keys.computeIfAbsent(key, old -> UUID.randomUUID())
                : value;
    }

    private Connection listenTo(Connection target) {
        return (Connection) Proxy.newProxyInstance(
                Recording.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var result = invoke(target, method, arguments);
                    if (listening && method.getName().equals("commit")) {
                        said.add(COMMIT);
                    }
                    return method.getName().equals("prepareStatement")
                            ? listenTo((PreparedStatement) result, (String) arguments[0])
                            : result;
                });
    }

    private PreparedStatement listenTo(PreparedStatement target, String sql) {
        var values = new TreeMap<Integer, Object>();
        return (PreparedStatement) Proxy.newProxyInstance(
                Recording.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    var name = method.getName();
                    if (name.startsWith("set")
                            && arguments != null
                            && arguments.length >= 2
                            && arguments[0] instanceof Integer position) {
                        values.put(position, name.equals("setNull") ? null : arguments[1]);
                    } else if (listening && name.startsWith("execute")) {
                        said.add(new Said(sql, new TreeMap<>(values)));
                    }
                    return invoke(target, method, arguments);
                });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
