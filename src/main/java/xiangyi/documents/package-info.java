/** Official documents (公文) as .docx in GB/T 9704 layout, the paper forms of the office, and the numbers they carry. */
@ApplicationModule(
        displayName = "公文",
        allowedDependencies = {"shared"})
package xiangyi.documents;

import org.springframework.modulith.ApplicationModule;
