package xiangyi.appraisals;

import xiangyi.shared.Text;

/** The three words on a ballot. */
public enum Scale {
    /** 满意、基本满意、不满意 */
    SATISFACTION,
    /** 称职、基本称职、不称职 */
    COMPETENCE;

    public String word(Grade grade) {
        return Text.text("appraisals.grade." + name() + "." + grade.name());
    }
}
