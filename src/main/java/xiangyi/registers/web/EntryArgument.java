package xiangyi.registers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryRequest;
import xiangyi.shared.Area;

/** Lets a page of a register take what was sent as its own words; what the words may be, the use case asks. */
@Configuration(proxyBeanMethods = false)
class EntryArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /** What every form of a register sends beside its words. */
    record About(EntryId id, Area area, @Nullable String reason, int version) {}

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == EntryRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer mav,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var pages = RegisterRoutes.pagesOf(request);
        var about = read(About.class, parameter, request, binders);
        var words = read(pages.form().asSubclass(Record.class), parameter, request, binders);
        return new EntryRequest<>(about.id(), about.area(), words, about.reason(), about.version());
    }

    private static <T> T read(
            Class<T> type, MethodParameter parameter, NativeWebRequest request, @Nullable WebDataBinderFactory binders)
            throws Exception {
        var binder = (ServletRequestDataBinder) java.util.Objects.requireNonNull(binders)
                .createBinder(request, null, "form", ResolvableType.forClass(type));
        binder.construct(((ServletWebRequest) request).getRequest());
        BindingResult result = binder.getBindingResult();
        if (result.hasErrors() || result.getTarget() == null) {
            throw new MethodArgumentNotValidException(parameter, result);
        }
        return type.cast(result.getTarget());
    }
}
