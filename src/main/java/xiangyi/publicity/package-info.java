/**
 * What the congress tells the world: articles and where they were printed, the website that is renewed every month, the
 * journals it takes.
 */
@ApplicationModule(
        displayName = "宣传信息",
        allowedDependencies = {"registers", "registers :: web", "calendar", "areas", "accounts", "audit", "imports"})
package xiangyi.publicity;

import org.springframework.modulith.ApplicationModule;
