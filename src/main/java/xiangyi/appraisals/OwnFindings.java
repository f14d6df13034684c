package xiangyi.appraisals;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.FindingCard;
import xiangyi.activities.FindingQueries;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.shared.Actor;

/** What an activity found about the one who is appraised: where several are, each has their own, and what nobody has yet. */
@Component
public class OwnFindings {

    private final AppraisalQueries queries;
    private final FindingQueries findings;
    private final DepartmentQueries departments;

    OwnFindings(AppraisalQueries queries, FindingQueries findings, DepartmentQueries departments) {
        this.queries = queries;
        this.findings = findings;
        this.departments = departments;
    }

    public List<FindingCard> of(Actor actor, AppraisalCard appraisal) {
        var all = findings.findings(actor.scope(ActivityRight.READ), appraisal.activity());
        if (!isJoint(actor, appraisal)) {
            return all;
        }
        var names = new HashSet<>(List.of(appraisal.subject()));
        departments
                .named(actor.scope(AppraisalRight.READ), appraisal.area(), appraisal.subject())
                .map(Department::name)
                .ifPresent(names::add);
        return all.stream()
                .filter(finding -> finding.unit() == null || names.stream().anyMatch(finding::isFor))
                .toList();
    }

    /** Whether others are appraised at the same activity. */
    public boolean isJoint(Actor actor, AppraisalCard appraisal) {
        return queries.of(actor.scope(AppraisalRight.READ), appraisal.activity())
                        .size()
                > 1;
    }

    /** Whether all that was handed over has been answered: then nothing is waited for, report or not. */
    boolean areAnswered(Actor actor, AppraisalCard appraisal) {
        return areAnswered(of(actor, appraisal));
    }

    public static boolean areAnswered(List<FindingCard> findings) {
        var handedOver =
                findings.stream().filter(finding -> finding.standing() != null).toList();
        return !handedOver.isEmpty() && handedOver.stream().noneMatch(FindingCard::isAwaited);
    }
}
