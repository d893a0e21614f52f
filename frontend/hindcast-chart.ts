import { init, use, type ECharts } from 'echarts/core';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout, LegacyGridContainLabel } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { draw } from './chart/options';
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
    const { option, items, height } = draw(this.data, theme, width);
    this.items = items;
    this.stage.style.height = height + 'px';
    this.describe();
    if (!this.chart) {
      this.chart = init(this.stage, undefined, { renderer: 'svg', width, height });
      this.chart.on('click', (p) => this.clicked(p as never));
    } else {
      this.chart.resize({ width, height });
    }
    this.chart.setOption(option, { notMerge: true });
    theme.release();
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
    } else if (event.key === 'Enter' && this.items[this.at]) {
      this.pick(this.items[this.at]!.key, this.items[this.at]!.series);
    } else if (event.key === 'Escape') {
      this.leave();
    }
  }

  private leave() {
    this.chart?.dispatchAction({ type: 'downplay' });
    this.chart?.dispatchAction({ type: 'hideTip' });
  }

  /** Saves the drawing as a file: kind is svg or png (twice the size on screen). */
  async save(kind: 'svg' | 'png', name: string) {
    const svg = this.stage?.querySelector('svg');
    if (!svg) return;
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    const back = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    back.setAttribute('width', '100%');
    back.setAttribute('height', '100%');
    const theme = new Theme(this);
    back.setAttribute('fill', theme.color('surface'));
    theme.release();
    copy.prepend(back);
    const text = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
    const url = URL.createObjectURL(text);
    offer(kind === 'svg' ? url : await raster(url, this.stage!.clientWidth, this.stage!.clientHeight), `${name}.${kind}`);
    setTimeout(() => URL.revokeObjectURL(url), 5000);
  }
}

function offer(url: string, name: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

async function raster(url: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

customElements.define('hindcast-chart', HindcastChart);
