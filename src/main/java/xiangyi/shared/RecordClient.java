package xiangyi.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.KeyHolder;

/** Spring's client, but records are made by {@link RecordMapper}, and what a record says may stand beside other parameters. */
final class RecordClient implements JdbcClient {

    private final JdbcClient client;
    private final RecordMappers mappers;

    RecordClient(JdbcClient client, RecordMappers mappers) {
        this.client = client;
        this.mappers = mappers;
    }

    @Override
    public StatementSpec sql(String sql) {
        return new Statement(client.sql(sql));
    }

    /** As it lies in a column. */
    private static @Nullable Object lying(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Identifier id ? id.value() : value instanceof Area area ? area.code() : value;
    }

    private final class Statement implements StatementSpec {

        private final StatementSpec statement;

        Statement(StatementSpec statement) {
            this.statement = statement;
        }

        @Override
        public <T> MappedQuerySpec<T> query(Class<T> type) {
            return type.isRecord() ? statement.query(mappers.of(type)) : statement.query(type);
        }

        @Override
        public StatementSpec withFetchSize(int size) {
            statement.withFetchSize(size);
            return this;
        }

        @Override
        public StatementSpec withMaxRows(int rows) {
            statement.withMaxRows(rows);
            return this;
        }

        @Override
        public StatementSpec withQueryTimeout(int seconds) {
            statement.withQueryTimeout(seconds);
            return this;
        }

        @Override
        public StatementSpec param(@Nullable Object value) {
            statement.param(value);
            return this;
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value) {
            statement.param(index, value);
            return this;
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value, int sqlType) {
            statement.param(index, value, sqlType);
            return this;
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value) {
            statement.param(name, value);
            return this;
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value, int sqlType) {
            statement.param(name, value, sqlType);
            return this;
        }

        @Override
        public StatementSpec params(@Nullable Object... values) {
            statement.params(values);
            return this;
        }

        @Override
        public StatementSpec params(List<?> values) {
            statement.params(values);
            return this;
        }

        @Override
        public StatementSpec params(Map<String, ?> values) {
            statement.params(values);
            return this;
        }

        @Override
        public StatementSpec paramSource(Object bean) {
            Components.of((Record) bean).forEach((name, value) -> statement.param(name, lying(value)));
            return this;
        }

        @Override
        public StatementSpec paramSource(SqlParameterSource source) {
            statement.paramSource(source);
            return this;
        }

        @Override
        public ResultQuerySpec query() {
            return statement.query();
        }

        @Override
        public <T> MappedQuerySpec<T> query(RowMapper<T> mapper) {
            return statement.query(mapper);
        }

        @Override
        public void query(RowCallbackHandler handler) {
            statement.query(handler);
        }

        @Override
        public <T> T query(ResultSetExtractor<T> extractor) {
            return statement.query(extractor);
        }

        @Override
        public int update() {
            return statement.update();
        }

        @Override
        public int update(KeyHolder keys) {
            return statement.update(keys);
        }

        @Override
        public int update(KeyHolder keys, String... columns) {
            return statement.update(keys, columns);
        }
    }
}
