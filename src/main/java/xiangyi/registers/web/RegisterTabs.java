package xiangyi.registers.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.stereotype.Component;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.web.Tab;

/** Gives every register its place beside others under one entry of the rail. */
@Component
class RegisterTabs implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForType(Register.class, false, false)) {
            ((BeanDefinitionRegistry) beans)
                    .registerBeanDefinition(
                            name + "Tab",
                            BeanDefinitionBuilder.genericBeanDefinition(
                                            Tab.class,
                                            () -> tab(beans.getBean(name, Register.class)
                                                    .plan()))
                                    .getBeanDefinition());
        }
    }

    private static Tab tab(Plan<?> plan) {
        return new Tab(plan.rail(), plan.place(), plan.table(), plan.path(), plan.read());
    }
}
