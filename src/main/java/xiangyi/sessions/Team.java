package xiangyi.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;

/** A working team of a session (材料组、会务组、后勤组), what it does and who is in it. */
@Table(schema = "sessions", name = "team")
public record Team(
        TeamId id,
        Area area,
        String name,
        @Nullable String duty,
        @Nullable String people) {}
