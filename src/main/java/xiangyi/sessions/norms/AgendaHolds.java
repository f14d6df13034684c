package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.sessions.AgendaKind;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** What the programme of a session of the congress must not lack: one bean each, its sentence under its own name. */
record AgendaHolds(AgendaKind kind, String name, String source) implements SessionCheck {

    @Configuration(proxyBeanMethods = false)
    static class Needed {

        @Bean
        AgendaHolds presidiumMeets() {
            return new AgendaHolds(AgendaKind.PRESIDIUM, "PresidiumMeets", "《地方组织法》第十九条；日程要有主席团会议");
        }

        @Bean
        AgendaHolds deputiesDeliberate() {
            return new AgendaHolds(AgendaKind.DELIBERATION, "DeputiesDeliberate", "《代表法》第十三条、第十四条；日程要有审议");
        }

        @Bean
        AgendaHolds credentialsReported() {
            return new AgendaHolds(AgendaKind.CREDENTIALS, "CredentialsReported", "《选举法》第四十七条；补选过代表的会议要有");
        }

        @Bean
        AgendaHolds motionDeadlineSet() {
            return new AgendaHolds(AgendaKind.MOTION_DEADLINE, "MotionDeadlineSet", "《地方组织法》第二十二条；截止时间由主席团定");
        }
    }

    @Override
    public RuleId id() {
        return new RuleId("S1-4");
    }

    @Override
    public String key() {
        return "sessions.norm." + name;
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress() && !proceedings.agenda().isEmpty();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.holds(kind) ? Optional.empty() : Optional.of(reason());
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(new Object[0]);
    }

    @Override
    public String mendedAt() {
        return "agenda";
    }
}
