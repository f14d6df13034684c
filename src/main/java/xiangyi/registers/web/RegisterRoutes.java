package xiangyi.registers.web;

import html.Pages;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.registers.Entries;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.Register;

/** Gives the pages of every register their addresses; they are handlers like all others, so rights and refusals hold. */
@Component
class RegisterRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final ObjectProvider<Register<?>> registers;
    private final RegisterPages.Help help;

    RegisterRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ObjectProvider<Register<?>> registers,
            Entries entries,
            EntryQueries queries,
            AreaQueries areas,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.mapping = mapping;
        this.registers = registers;
        this.help = new RegisterPages.Help(entries, queries, areas, audit, workdays, pages);
    }

    /** The pages that a request was meant for. */
    static RegisterPages<?> pagesOf(NativeWebRequest request) {
        var handler =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return (RegisterPages<?>) ((HandlerMethod) Objects.requireNonNull(handler)).getBean();
    }

    @Override
    public void afterSingletonsInstantiated() {
        registers.forEach(register -> {
            var path = register.plan().path();
            var pages = new RegisterPages<>(register, help);
            give(pages, RequestMethod.GET, path, "list");
            give(pages, RequestMethod.GET, path + "/export", "export");
            give(pages, RequestMethod.GET, path + "/new", "ask");
            give(pages, RequestMethod.POST, path + "/new", "enter");
            give(pages, RequestMethod.GET, path + "/{id}", "one");
            give(pages, RequestMethod.GET, path + "/{id}/correction", "askCorrection");
            give(pages, RequestMethod.POST, path + "/{id}/correction", "correct");
            give(pages, RequestMethod.GET, path + "/{id}/void", "askVoid");
            give(pages, RequestMethod.POST, path + "/{id}/void", "voidIt");
        });
    }

    private void give(RegisterPages<?> pages, RequestMethod verb, String path, String handler) {
        mapping.registerMapping(
                RequestMappingInfo.paths(path)
                        .methods(verb)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                pages,
                Arrays.stream(RegisterPages.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals(handler))
                        .findFirst()
                        .orElseThrow());
    }
}
