package xiangyi.roster;

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
        return this == CHAIR || this == VICE_CHAIR || this == PRESIDIUM;
    }

    public boolean isGovernment() {
        return this == HEAD || this == DEPUTY_HEAD;
    }

    /** 主席、副主席 and posts of the government, which one person may not hold together. */
    public boolean isBarredBeside(PostKind other) {
        return isLeader() && other.isGovernment() || isGovernment() && other.isLeader();
    }

    private boolean isLeader() {
        return this == CHAIR || this == VICE_CHAIR;
    }
}
