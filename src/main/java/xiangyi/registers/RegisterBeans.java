package xiangyi.registers;

import java.util.function.Function;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.stereotype.Component;

/** Gives every declared register its sheet of the ledger and its place in the search. */
@Component
public class RegisterBeans implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        give(
                beans,
                RegisterSheet.class,
                register ->
                        new RegisterSheet<>(register, beans.getBean(Entries.class), beans.getBean(EntryQueries.class)));
        give(
                beans,
                RegisterSearch.class,
                register -> new RegisterSearch<>(register.plan(), beans.getBean(EntryQueries.class)));
    }

    /** One bean of that type for each register, made when it is asked for. */
    public static <T> void give(
            ConfigurableListableBeanFactory beans, Class<T> type, Function<Register<?>, ? extends T> made) {
        for (var name : beans.getBeanNamesForType(Register.class, false, false)) {
            var bean = BeanDefinitionBuilder.genericBeanDefinition(
                    type, () -> made.apply(beans.getBean(name, Register.class)));
            ((BeanDefinitionRegistry) beans)
                    .registerBeanDefinition(name + type.getSimpleName(), bean.getBeanDefinition());
        }
    }
}
