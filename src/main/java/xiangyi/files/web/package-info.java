/** Where forms meet attachments. */
@NamedInterface("web")
package xiangyi.files.web;

import org.springframework.modulith.NamedInterface;
