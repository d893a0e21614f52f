package io.hindcast.classifying;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClassifyingBeans {
    @Bean
    Catalogue catalogue() {
        return Catalogue.bundled();
    }

    @Bean
    Classifier classifier(Catalogue catalogue) {
        return new Classifier(catalogue);
    }
}
