package xiangyi.registers;

import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.stereotype.Component;

/** Gives every declared register its sheet of the ledger and its place in the search. */
@Component
class RegisterBeans implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var registry = (BeanDefinitionRegistry) beans;
        for (var name : beans.getBeanNamesForType(Register.class, false, false)) {
            registry.registerBeanDefinition(
                    name + "Sheet",
                    definition(
                            RegisterSheet.class,
                            () -> new RegisterSheet<>(
                                    beans.getBean(name, Register.class),
                                    beans.getBean(Entries.class),
                                    beans.getBean(EntryQueries.class))));
            registry.registerBeanDefinition(
                    name + "Search",
                    definition(
                            RegisterSearch.class,
                            () -> new RegisterSearch<>(
                                    beans.getBean(name, Register.class).plan(), beans.getBean(EntryQueries.class))));
        }
    }

    private static <T> BeanDefinition definition(Class<T> type, Supplier<T> supplier) {
        return BeanDefinitionBuilder.genericBeanDefinition(type, supplier).getBeanDefinition();
    }
}
