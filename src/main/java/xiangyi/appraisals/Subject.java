package xiangyi.appraisals;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;

/**
 * Whom an appraisal is about, as far as the house knows them.
 *
 * @param lines what the ballot rates one by one
 */
record Subject(
        String name,
        @Nullable DepartmentId department,
        @Nullable PersonId person,
        @Nullable String post,
        @Nullable String note,
        @Nullable String lines) {}
