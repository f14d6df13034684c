/**
 * Whatever somebody must answer by a date: handed over, signed for, answered, rated, handled again, tracked until it
 * is truly done. One lifecycle and one desk for all that the subjects above hand down.
 */
@ApplicationModule(
        displayName = "交办",
        allowedDependencies = {
            "calendar",
            "areas",
            "accounts",
            "audit",
            "documents",
            "departments",
            "files",
            "files :: web",
            "imports"
        })
package xiangyi.referrals;

import org.springframework.modulith.ApplicationModule;
