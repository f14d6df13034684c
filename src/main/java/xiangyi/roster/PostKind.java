package xiangyi.roster;

import java.util.Arrays;

/** Posts of a township that the congress fills, and those beside which the law bars some of them. */
public enum PostKind {
    CHAIR,
    VICE_CHAIR,
    PRESIDIUM,
    HEAD,
    DEPUTY_HEAD,
    OTHER;

    /** 主席、副主席、主席团成员: elected from among the deputies. */
    public boolean isFromDeputies() {
        return isLeader() || this == PRESIDIUM;
    }

    public boolean isGovernment() {
        return this == HEAD || this == DEPUTY_HEAD;
    }

    /** 主席、副主席, who hold no post of the government. */
    public boolean isLeader() {
        return this == CHAIR || this == VICE_CHAIR;
    }

    static String[] fromDeputies() {
        return Arrays.stream(values())
                .filter(PostKind::isFromDeputies)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
