package xiangyi.suggestions;

import xiangyi.referrals.ReferralStatus;

/** Where a suggestion stands as lists show it: before the hand-over by itself, afterwards by its referral. */
public enum SuggestionStage {
    TO_REVIEW("open"),
    SENT_BACK("back"),
    TO_HAND_OVER("open"),
    TO_SIGN("open"),
    RETURNING("back"),
    HANDLING("doing"),
    REDOING("doing"),
    TO_RATE("open"),
    TRACKED("track"),
    DONE("done"),
    VOID("back");

    private final String look;

    SuggestionStage(String look) {
        this.look = look;
    }

    /** The symbol and the class that show it. */
    public String look() {
        return look;
    }

    public static SuggestionStage of(SuggestionStatus status) {
        return switch (status) {
            case SUBMITTED -> TO_REVIEW;
            case RETURNED -> SENT_BACK;
            case REGISTERED -> TO_HAND_OVER;
            case VOID -> VOID;
        };
    }

    static SuggestionStage of(ReferralStatus status) {
        return switch (status) {
            case HANDED_OVER -> TO_SIGN;
            case RETURN_ASKED, RETURNED -> RETURNING;
            case HANDLING -> HANDLING;
            case REDOING -> REDOING;
            case REPLIED -> TO_RATE;
            case TRACKED -> TRACKED;
            case DONE -> DONE;
            case VOID -> TO_HAND_OVER;
        };
    }
}
