/** Holds the editable catalogue of categories and Golden Path components, and labels one report with the words that gave each label. */
@ApplicationModule(allowedDependencies = {"report"})
@NullMarked
package io.hindcast.classifying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
