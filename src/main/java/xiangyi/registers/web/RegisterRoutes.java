package xiangyi.registers.web;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xiangyi.registers.Register;

/**
 * Gives the pages of every register their addresses, as soon as there are addresses at all; they are handlers like all others, so
 * rights and refusals hold.
 */
@Configuration(proxyBeanMethods = false)
class RegisterRoutes implements WebMvcRegistrations {

    private final ObjectProvider<Register<?>> registers;
    private final ObjectProvider<RegisterPages.Help> help;

    RegisterRoutes(ObjectProvider<Register<?>> registers, ObjectProvider<RegisterPages.Help> help) {
        this.registers = registers;
        this.help = help;
    }

    /** The pages that a request was meant for. */
    static RegisterPages<?> pagesOf(NativeWebRequest request) {
        var handler =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return (RegisterPages<?>) ((HandlerMethod) Objects.requireNonNull(handler)).getBean();
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RequestMappingHandlerMapping() {
            @Override
            protected void initHandlerMethods() {
                super.initHandlerMethods();
                registers.forEach(register -> {
                    var pages = new RegisterPages<>(register, help.getObject());
                    for (var page : RegisterPages.class.getDeclaredMethods()) {
                        var info = getMappingForMethod(page, RegisterPages.class);
                        if (info != null) {
                            var at = pages.address(page.getName());
                            var below = RequestMappingInfo.paths(at).options(getBuilderConfiguration());
                            registerMapping(below.build().combine(info), pages, page);
                        }
                    }
                });
            }
        };
    }
}
