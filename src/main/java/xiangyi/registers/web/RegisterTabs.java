package xiangyi.registers.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import xiangyi.registers.Plan;
import xiangyi.registers.RegisterBeans;
import xiangyi.web.Tab;

/** Gives every register its place beside others under one entry of the rail. */
@Component
class RegisterTabs implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        RegisterBeans.give(beans, Tab.class, register -> tab(register.plan()));
    }

    private static Tab tab(Plan<?> plan) {
        return new Tab(plan.rail(), plan.place(), plan.table(), plan.list(), plan.read());
    }
}
