package xiangyi.appraisals;

import xiangyi.activities.ActivityKind;

/** Who is appraised before whom; each has its usual words on the ballot and its usual formula. */
public enum Sort {
    /** 工作评议: deputies appraise a unit. */
    APPRAISAL(Scale.SATISFACTION, Formula.HALF, Voters.DEPUTIES),
    /** 述职测评: a deputy reports to voters, who rate. */
    VOTER_REPORT(Scale.COMPETENCE, Formula.SHARES, Voters.VOTERS);

    private final Scale scale;
    private final Formula formula;
    private final Voters voters;

    Sort(Scale scale, Formula formula, Voters voters) {
        this.scale = scale;
        this.formula = formula;
        this.voters = voters;
    }

    public Scale scale() {
        return scale;
    }

    public Formula formula() {
        return formula;
    }

    public Voters voters() {
        return voters;
    }

    /** The activities that something may be appraised at. */
    public ActivityKind activity() {
        return ActivityKind.valueOf(name());
    }

    static boolean ridesOn(ActivityKind kind) {
        return kind == ActivityKind.APPRAISAL || kind == ActivityKind.VOTER_REPORT;
    }

    static Sort of(ActivityKind kind) {
        return valueOf(kind.name());
    }
}
