package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

@Tag("hindcast-chart")
@JsModule("./hindcast-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
class Chart extends Component implements HasSize {}
