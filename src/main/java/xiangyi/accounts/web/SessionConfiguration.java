package xiangyi.accounts.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions lie in the database; that somebody is still there is written once a minute, not with every page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    /** The six gaps stand in the order in which Spring Session fills them. */
    private static final String ONCE_A_MINUTE = """
            with now as (select ?::text as session_id, ?::bigint as last_access, ?::int as inactive, ?::bigint as expiry,
                                ?::text as principal, ?::text as id)
            update %TABLE_NAME% session
               set session_id = now.session_id, last_access_time = now.last_access,
                   max_inactive_interval = now.inactive, expiry_time = now.expiry, principal_name = now.principal
              from now
             where session.primary_id = now.id
               and (session.session_id <> now.session_id
                    or session.principal_name is distinct from now.principal
                    or session.max_inactive_interval <> now.inactive
                    or now.last_access - session.last_access_time >= 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(ONCE_A_MINUTE);
    }
}
