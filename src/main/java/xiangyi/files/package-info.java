/** Attachments: kept by their content on disk, known by what they hold and not by their name, each with its access level. */
@ApplicationModule(
        displayName = "文件",
        allowedDependencies = {"calendar", "audit"})
package xiangyi.files;

import org.springframework.modulith.ApplicationModule;
