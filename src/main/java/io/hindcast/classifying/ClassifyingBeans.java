package io.hindcast.classifying;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

@Configuration(proxyBeanMethods = false)
class ClassifyingBeans {
    @Bean
    CurrentCatalogue currentCatalogue(ObjectProvider<CatalogueShelf> shelf) {
        return new CurrentCatalogue(
                () -> shelf.stream().findFirst().map(CatalogueShelf::newest).orElseGet(Catalogue::bundled));
    }

    /** The catalogue as it is when somebody asks, for what lives no longer than an answer, such as a page. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Catalogue catalogue(CurrentCatalogue current) {
        return current.get();
    }

    @Bean
    Classifier classifier(CurrentCatalogue current) {
        return new Classifier(current);
    }
}
