import { init, use, type ECharts } from 'echarts/core';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout, LegacyGridContainLabel } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { draw } from './chart/options';
import type { Names } from './chart/parts';
import { savePicture } from './chart/picture';
import type { Item, Spec } from './chart/spec';
import { Theme } from './chart/theme';

use([
  BarChart, CustomChart, LineChart, ScatterChart,
  AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent,
  LabelLayout, LegacyGridContainLabel, SVGRenderer,
]);

/**
 * Draws the property `spec`. Fires `hindcast-pick` with the picked item's key and series, by click or by arrow keys and
 * Enter. Redraws when its size or the page's colour scheme changes.
 */
class HindcastChart extends HTMLElement {
  private chart?: ECharts;
  private stage?: HTMLElement;
  private voice?: HTMLElement;
  private items: Item[] = [];
  private at = -1;
  private data?: Spec;
  private readonly sizes = new ResizeObserver(() => this.redraw());
  private readonly scheme = new MutationObserver(() => this.redraw(true));
  private readonly system = matchMedia('(prefers-color-scheme: dark)');
  private readonly onSystem = () => this.redraw(true);
  private drawnWidth = 0;

  set spec(value: Spec | undefined) {
    this.data = value;
    this.at = -1;
    this.redraw(true);
  }

  get spec() {
    return this.data;
  }

  connectedCallback() {
    this.style.display = 'block';
    if (!this.stage) {
      this.stage = document.createElement('div');
      this.voice = document.createElement('span');
      this.voice.className = 'visually-hidden';
      this.voice.setAttribute('aria-live', 'polite');
      this.append(this.stage, this.voice);
      this.addEventListener('keydown', (event) => this.walk(event));
      this.addEventListener('blur', () => this.leave());
    }
    this.sizes.observe(this);
    this.scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
    this.system.addEventListener('change', this.onSystem);
    this.redraw(true);
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.scheme.disconnect();
    this.system.removeEventListener('change', this.onSystem);
    this.chart?.dispose();
    this.chart = undefined;
    this.drawnWidth = 0;
  }

  private redraw(always = false) {
    const width = this.clientWidth;
    if (!this.isConnected || !this.data || !this.stage || width === 0 || (!always && width === this.drawnWidth)) return;
    this.drawnWidth = width;
    const theme = new Theme(this);
    const { option, items, height, width: drawn = width, names } = draw(this.data, theme, width);
    this.items = items;
    this.stage.style.cssText = `width: ${drawn}px; height: ${height}px`;
    this.describe();
    if (!this.chart) {
      this.chart = init(this.stage, undefined, { renderer: 'svg', width: drawn, height });
      this.chart.on('click', (p) => this.clicked(p as never));
    } else {
      this.chart.resize({ width: drawn, height });
    }
    this.chart.setOption(option, { notMerge: true });
    this.keep(names, height);
    theme.release();
  }

  /** Lets the names of the rows stay while the drawing scrolls under them, and begins at its end where that is now. */
  private keep(names: Names | undefined, height: number) {
    this.querySelector('.chart-names')?.remove();
    this.classList.toggle('scrolls', names !== undefined);
    if (!names) return;
    const column = document.createElement('div');
    column.className = 'chart-names';
    column.setAttribute('aria-hidden', 'true');
    column.style.cssText = `width: ${names.room}px; height: ${height}px; margin-bottom: -${height}px`;
    for (const { text, middle } of names.rows) {
      const name = document.createElement('span');
      name.textContent = text;
      name.style.top = middle + 'px';
      column.append(name);
    }
    this.stage!.prepend(column);
    const columns = this.data?.kind === 'heatmap' ? this.data.columns : [];
    if (columns.at(-1)?.partial) this.scrollLeft = this.scrollWidth;
  }

  private describe() {
    const pickable = this.hasAttribute('pickable');
    this.tabIndex = this.data!.kind === 'spark' ? -1 : 0;
    this.setAttribute('role', this.data!.kind === 'spark' ? 'img' : 'group');
    const walk = `Arrow keys walk through the values${pickable ? ', Enter opens the incidents behind one' : ''}.`;
    this.setAttribute('aria-label', this.data!.label + (this.data!.kind === 'spark' ? '' : '. ' + walk));
  }

  private clicked(p: { componentType: string; seriesIndex: number; dataIndex: number; value: string }) {
    if (p.componentType === 'series') {
      const item = this.items.find((i) => i.seriesIndex === p.seriesIndex && i.dataIndex === p.dataIndex);
      if (item) this.pick(item.key, item.series);
    } else if (p.componentType === 'xAxis' || p.componentType === 'yAxis') {
      if (this.data!.kind === 'bar' || this.data!.kind === 'line') this.pick(p.value, '');
    }
  }

  private pick(key: string, series: string) {
    this.dispatchEvent(new CustomEvent('hindcast-pick', { detail: { key, series } }));
  }

  private walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step && this.items.length) {
      event.preventDefault();
      this.leave();
      this.at = this.at < 0 && step < 0 ? this.items.length - 1 : (this.at + step + this.items.length) % this.items.length;
      const { seriesIndex, dataIndex, say } = this.items[this.at]!;
      this.chart?.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
      this.chart?.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
      this.voice!.textContent = say;
      this.reveal(this.items[this.at]!.key);
    } else if (event.key === 'Enter' && this.items[this.at]) {
      this.pick(this.items[this.at]!.key, this.items[this.at]!.series);
    } else if (event.key === 'Escape') {
      this.leave();
    }
  }

  /** Scrolls a cell of a wide drawing into sight. */
  private reveal(key: string) {
    const names = this.querySelector<HTMLElement>('.chart-names');
    if (!names || !this.chart) return;
    const [x] = this.chart.convertToPixel({ seriesIndex: 0 }, key.split('\t').reverse()) as number[];
    const hidden = x! - names.offsetWidth - 40 < this.scrollLeft || x! + 40 > this.scrollLeft + this.clientWidth;
    if (hidden) this.scrollLeft = x! - (this.clientWidth + names.offsetWidth) / 2;
  }

  private leave() {
    this.chart?.dispatchAction({ type: 'downplay' });
    this.chart?.dispatchAction({ type: 'hideTip' });
  }

  /** Saves the drawing as a file: kind is svg or png (twice the size on screen). */
  async save(kind: 'svg' | 'png', name: string) {
    const svg = this.stage?.querySelector('svg');
    if (!svg || !this.data) return;
    const theme = new Theme(this);
    await savePicture(svg, this.data.label, theme, kind, name);
    theme.release();
  }
}

customElements.define('hindcast-chart', HindcastChart);
