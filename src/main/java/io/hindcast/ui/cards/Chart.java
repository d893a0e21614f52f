package io.hindcast.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import io.hindcast.ui.chart.ChartSpec;
import tools.jackson.databind.json.JsonMapper;

/** A drawing of what a {@link ChartSpec} says, by Apache ECharts in {@code frontend/hindcast-chart.ts}. */
@Tag("hindcast-chart")
@JsModule("./hindcast-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Chart extends Component implements HasSize, HasStyle {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ChartSpec spec;

    Chart(ChartSpec spec) {
        this.spec = spec;
        show(spec);
    }

    /** Draws something else in the same place. */
    final void show(ChartSpec other) {
        spec = other;
        getElement().setPropertyJson("spec", JSON.valueToTree(other).asObject());
    }

    ChartSpec spec() {
        return spec;
    }

    /** Calls the listener with the key of what is clicked, or walked to and confirmed with Enter. */
    Registration onPick(ComponentEventListener<Pick> listener) {
        getElement().setAttribute("pickable", true);
        return addListener(Pick.class, listener);
    }

    /** Saves the drawing as a file in the browser; {@code kind} is svg or png. */
    void save(String kind, String name) {
        getElement().callJsFunction("save", kind, name);
    }

    /** The key of the group or sample that was picked, and of its series where a chart has several, else empty. */
    @DomEvent("hindcast-pick")
    public static class Pick extends ComponentEvent<Chart> {
        private final String key;
        private final String series;

        public Pick(
                Chart source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.series") String series) {
            super(source, fromClient);
            this.key = key;
            this.series = series;
        }

        /** The group's key; in a heat map the row's and the column's with a tab between them. */
        public String key() {
            return key;
        }

        public String series() {
            return series;
        }
    }
}
