/** What the rooms publish: dated facts, read through the views in the schema of this name and composed here. */
@ApplicationModule(
        displayName = "事实",
        allowedDependencies = {"calendar"})
package xiangyi.facts;

import org.springframework.modulith.ApplicationModule;
