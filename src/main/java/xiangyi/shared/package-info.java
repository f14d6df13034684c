/** The few words every room speaks: who acts, where, by which rule. Nothing about one subject only. */
@ApplicationModule(
        displayName = "共用",
        allowedDependencies = {})
package xiangyi.shared;

import org.springframework.modulith.ApplicationModule;
