import { init, use } from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
use([BarChart, GridComponent, SVGRenderer]);
class HindcastChart extends HTMLElement {
  connectedCallback() { this.style.display = 'block'; init(this, undefined, { renderer: 'svg' }); }
}
customElements.define('hindcast-chart', HindcastChart);
