package xiangyi.roster;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Area;
import xiangyi.shared.Normal;
import xiangyi.shared.PersonId;
import xiangyi.shared.Pinyin;
import xiangyi.shared.Sealed;
import xiangyi.shared.Seals;

/** Finds and keeps persons, who belong to the county and stay the same through all terms and posts. */
@Component
class People {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Workdays clock;

    People(JdbcClient jdbc, Seals seals, Workdays clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** Somebody on file already. */
    record Known(PersonId id, String name) {}

    /** The bearer of the ID number; where none was given, whoever has the same name, birthday and no other number. */
    List<Known> known(Area county, String name, Identity identity) {
        return jdbc.sql("""
                        select id, name
                          from roster.person
                         where area = :county
                           and (id_hash = :hash
                                or name = :name and born_on = :born and (id_hash is null or :hash::text is null))
                         order by (id_hash = :hash) desc nulls last
                        """)
                .param("county", county.code())
                .param("hash", identity.hashedBy(seals))
                .param("name", name)
                .param("born", identity.bornOn(), Types.DATE)
                .query(Known.class)
                .list();
    }

    List<Known> named(Area county, String name) {
        return jdbc.sql("select id, name from roster.person where area = :county and name = :name")
                .param("county", county.code())
                .param("name", name)
                .query(Known.class)
                .list();
    }

    /** Of a person found by the name alone, nothing more is known. */
    PersonId keep(Area county, String name) {
        var id = PersonId.next();
        var pinyin = Pinyin.of(name);
        jdbc.sql("""
                        insert into roster.person (id, version, area, name, pinyin, initials, recorded_at)
                        values (:id, 1, :area, :name, :pinyin, :initials, :at)
                        """)
                .param("id", id.value())
                .param("area", county.code())
                .param("name", name)
                .param("pinyin", pinyin.full())
                .param("initials", pinyin.initials())
                .param("at", Timestamp.from(clock.now()))
                .update();
        return id;
    }

    PersonId keep(DeputyRequest request, String name, Identity identity) {
        var id = PersonId.next();
        said(jdbc.sql("""
                        insert into roster.person (id, version, area, name, pinyin, initials, recorded_at, sex, born_on,
                                                   ethnicity, party, education, work, phone, id_number, id_hash, demo)
                        values (:id, 1, :area, :name, :pinyin, :initials, :at, :sex, :bornOn,
                                :ethnicity, :party, :education, :work, :phone, :number, :hash, :demo)
                        """), request, request.phone(), name, identity)
                .param("id", id.value())
                .param("area", request.area().county().code())
                .param("demo", request.isDemo())
                .param("at", Timestamp.from(clock.now()))
                .update();
        return id;
    }

    /** What is newly said of somebody; what is left blank stays as it was. */
    void update(PersonId id, DeputyRequest request, Identity identity) {
        said(jdbc.sql("""
                        update roster.person
                           set sex = coalesce(:sex, sex), born_on = coalesce(:bornOn, born_on),
                               ethnicity = coalesce(:ethnicity, ethnicity), party = coalesce(:party, party),
                               education = coalesce(:education, education), work = coalesce(:work, work),
                               phone = coalesce(:phone, phone), id_number = coalesce(:number, id_number),
                               id_hash = coalesce(:hash, id_hash), demo = demo or :demo
                         where id = :id
                        """), request, request.phone(), request.name(), identity)
                .param("id", id.value())
                .param("demo", request.isDemo())
                .update();
    }

    /** Puts right what is said of a person; a blank phone or ID number leaves the one on file. */
    void correct(PersonId id, DeputyCorrection request, String name, Identity identity) {
        said(jdbc.sql("""
                        update roster.person
                           set version = version + 1, name = :name, pinyin = :pinyin, initials = :initials,
                               sex = :sex, born_on = :bornOn, ethnicity = :ethnicity, party = :party,
                               education = :education, work = :work, phone = coalesce(:phone, phone),
                               id_number = coalesce(:number, id_number), id_hash = coalesce(:hash, id_hash)
                         where id = :id
                        """), request, request.phone(), name, identity)
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement,
            Record request,
            @Nullable String phone,
            String name,
            Identity identity) {
        var pinyin = Pinyin.of(name);
        return statement
                .paramSource(request)
                .paramSource(identity)
                .param("name", name)
                .param("pinyin", pinyin.full())
                .param("initials", pinyin.initials())
                .param("phone", phone(phone), Types.BINARY)
                .param("number", identity.sealedBy(seals), Types.BINARY)
                .param("hash", identity.hashedBy(seals));
    }

    void markDemo(PersonId id) {
        jdbc.sql("update roster.person set demo = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Forgets somebody of whom nothing is left in the roster. */
    void takeOutUnused(PersonId id) {
        jdbc.sql("""
                        delete from roster.person
                         where id = :id and version = 1
                           and not exists (select from roster.mandate where person = :id)
                           and not exists (select from roster.post where person = :id)
                           and not exists (select from roster.task where person = :id)
                           and not exists (select from roster.membership where person = :id)
                        """).param("id", id.value()).update();
    }

    private byte @Nullable [] phone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : seals.seal(new Sealed(Normal.code(typed)));
    }
}
