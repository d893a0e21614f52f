import { durationAxis, everyNth, groupAxis, log, nameRoom, rowHeight, small, valueAxis, widest } from './axes';
import { escape, figure } from './format';
import { rowKey, type Bars, type Distribution, type HeatMap, type Item, type Lines, type Series, type Spark, type Spec } from './spec';
import type { Theme } from './theme';

// ECharts' own option type covers every series kind at once; ours are built piece by piece.
type Option = Record<string, any>;

export interface Drawing {
  option: Option;
  items: Item[];
  height: number;
}

/** Turns what the server said into what ECharts draws, for this width and scheme. */
export function draw(spec: Spec, theme: Theme, width: number): Drawing {
  switch (spec.kind) {
    case 'bar':
      return bars(spec, theme, width);
    case 'line':
      return lines(spec, theme, width);
    case 'heatmap':
      return heatMap(spec, theme, width);
    case 'distribution':
      return distribution(spec, theme, width);
    case 'spark':
      return spark(spec, theme);
  }
}

function base(spec: Spec, theme: Theme): Option {
  return {
    animation: false,
    aria: { enabled: true, label: { description: spec.label } },
    textStyle: { fontFamily: theme.family, fontSize: small, color: theme.color('text') },
    grid: { left: 0, right: 16, top: 12, bottom: 0, containLabel: true },
    tooltip: {
      confine: true,
      transitionDuration: 0,
      backgroundColor: theme.color('raised'),
      borderColor: theme.color('line-strong'),
      padding: [8, 12],
      extraCssText: 'box-shadow: var(--hc-shadow); max-width: 320px; white-space: normal;',
      textStyle: { color: theme.color('text'), fontSize: small, fontFamily: theme.family },
    },
  };
}

function legend(series: Series[], theme: Theme): Option {
  return {
    data: series.map((s) => ({ name: s.key })),
    formatter: (key: string) => series.find((s) => s.key === key)?.label ?? key,
    left: 0,
    top: 0,
    itemWidth: 10,
    itemHeight: 10,
    itemGap: 16,
    icon: 'rect',
    inactiveColor: theme.color('unknown'),
    textStyle: { color: theme.color('text'), fontSize: small },
  };
}

/** How many pixels a legend takes that wraps at this width. */
function legendHeight(series: Series[], width: number): number {
  let rows = 1;
  let used = 0;
  for (const s of series) {
    const need = s.label.length * 6.6 + 34;
    if (used > 0 && used + need > width) {
      rows++;
      used = 0;
    }
    used += need;
  }
  return rows * 22 + 14;
}

const tip = (head: string, rows: string[]) => `<strong>${escape(head)}</strong><br>${rows.map(escape).join('<br>')}`;

function say(s: Series, index: number, unit: Spec['unit']): string {
  const low = s.low?.[index];
  const high = s.high?.[index];
  const interval = low != null && high != null ? ` [${figure(low, unit)} – ${figure(high, unit)}]` : '';
  return figure(s.values[index], unit) + interval;
}

function groupTip(spec: Bars | Lines) {
  return (p: { seriesIndex: number; dataIndex: number }) => {
    const g = spec.groups[p.dataIndex];
    if (!g) return '';
    const several = spec.series.length > 1;
    const rows = spec.series
      .filter((s) => !several || s.values[p.dataIndex])
      .map((s) => (several ? s.label + ': ' : '') + say(s, p.dataIndex, spec.unit));
    return tip(g.label + (g.partial ? ' (so far)' : ''), g.note ? [...rows, g.note] : rows);
  };
}

function groupItems(spec: Bars | Lines): Item[] {
  return spec.groups.flatMap((g, dataIndex) =>
    spec.series.flatMap((s, seriesIndex) =>
      s.values[dataIndex] == null || (spec.series.length > 1 && !s.values[dataIndex])
        ? []
        : [{ key: g.key, series: s.key, seriesIndex, dataIndex, say: `${g.label}${spec.series.length > 1 ? ', ' + s.label : ''}: ${say(s, dataIndex, spec.unit)}` }],
    ),
  );
}

function bars(spec: Bars, theme: Theme, width: number): Drawing {
  const several = spec.series.length > 1;
  const groups = groupAxis(spec.groups, theme, spec.horizontal, width);
  const values = valueAxis(spec.unit, theme, spec.horizontal && width < 480 ? 2 : 4);
  const series = spec.series.map((s) => ({
    type: 'bar',
    id: s.key,
    name: s.key,
    stack: spec.stacked ? 'all' : undefined,
    barMaxWidth: spec.horizontal ? 18 : 40,
    barCategoryGap: '30%',
    color: theme.color(s.color),
    emphasis: { itemStyle: { borderColor: theme.color('text'), borderWidth: 1.5 } },
    label: {
      show: spec.horizontal && !spec.stacked && !s.low,
      position: 'right',
      color: theme.color('text'),
      fontSize: small,
      formatter: (p: { dataIndex: number }) => s.texts?.[p.dataIndex] ?? figure(s.values[p.dataIndex], spec.unit),
    },
    data: s.values.map((value, i) => ({
      value,
      itemStyle: spec.groups[i]?.partial
        ? { color: theme.hatch(s.colors?.[i] ?? s.color) }
        : s.colors
          ? { color: theme.color(s.colors[i]!) }
          : {},
    })),
  }));
  const whiskers = several ? [] : spec.series
    .filter((s) => s.low)
    .map((s) => barWhiskers(s, spec.horizontal, theme, spec.horizontal ? (i) => s.texts?.[i] ?? figure(s.values[i], spec.unit) : undefined));
  const option: Option = {
    ...base(spec, theme),
    legend: several ? legend(spec.series, theme) : undefined,
    xAxis: spec.horizontal ? { ...values, position: 'bottom' } : groups,
    yAxis: spec.horizontal ? groups : values,
    series: [...series, ...whiskers],
  };
  const top = several ? legendHeight(spec.series, width) : 8;
  option.grid.top = top;
  option.grid.right = spec.horizontal && !spec.stacked ? Math.min(110, 24 + longest(spec) * 6.5) : 8;
  option.tooltip.formatter = groupTip(spec);
  const height = spec.horizontal ? spec.groups.length * rowHeight(spec.groups, width, 30) + 28 + top : 224 + top;
  return { option, items: groupItems(spec), height };
}

const longest = (spec: Bars) =>
  Math.max(0, ...spec.series.flatMap((s) => s.values.map((v, i) => (s.texts?.[i] ?? figure(v, spec.unit)).length)));

function barWhiskers(s: Series, horizontal: boolean, theme: Theme, words?: (i: number) => string): Option {
  return {
    type: 'custom',
    id: s.key + '-interval',
    silent: true,
    z: 5,
    encode: horizontal ? { y: 0, x: [1, 2] } : { x: 0, y: [1, 2] },
    data: s.values.map((_, i) => [i, s.low?.[i] ?? null, s.high?.[i] ?? null]),
    renderItem: (_: unknown, api: Option) => {
      const at = api.value(0);
      const end = (v: number) => api.coord(horizontal ? [v, at] : [at, v]);
      const known = !Number.isNaN(api.value(1)) && api.value(1) != null;
      const lines = known ? [whisker(end(api.value(1)), end(api.value(2)), horizontal, theme.color('text'), 4)] : [];
      return { type: 'group', children: words ? [...lines, beside(end(known ? api.value(2) : (s.values[at] ?? 0)), words(at), theme)] : lines };
    },
  };
}

const beside = ([x, y]: number[], text: string, theme: Theme) => ({
  type: 'text',
  style: { text, x: x! + 8, y, fill: theme.color('text'), fontSize: small, fontFamily: theme.family, verticalAlign: 'middle' },
});

function whisker(a: number[], b: number[], horizontal: boolean, stroke: string, cap: number) {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1.5 } });
  const caps = [a, b].map(([x, y]) => (horizontal ? line(x!, y! - cap, x!, y! + cap) : line(x! - cap, y!, x! + cap, y!)));
  return { type: 'group', children: [line(a[0]!, a[1]!, b[0]!, b[1]!), ...caps] };
}

function lines(spec: Lines, theme: Theme, width: number): Drawing {
  const several = spec.series.length > 1;
  const place = (v: number | null | undefined) => (v == null ? null : spec.log ? log(v) : v);
  const known = spec.series.flatMap((s) => [...s.values, ...(s.low ?? []), ...(s.high ?? [])].filter((v) => v != null));
  const { shown, ...axis } = spec.log ? durationAxis(known, theme) : { ...valueAxis(spec.unit, theme), shown: [] as number[] };
  const series = spec.series.map((s, i) => ({
    type: 'line',
    id: s.key,
    name: s.key,
    symbol: 'circle',
    symbolSize: 7,
    color: theme.color(s.color),
    lineStyle: { width: 2 },
    emphasis: { scale: 1.6 },
    endLabel: { show: several && width > 560, formatter: s.label, color: theme.color('text'), fontSize: small },
    labelLayout: { moveOverlap: 'shiftY' },
    data: s.values.map(place),
    markLine: i ? undefined : gridLines(shown, theme, false),
  }));
  const whiskers = spec.series
    .filter((s) => s.low)
    .map((s) => ({
      ...barWhiskers({ ...s, low: s.low!.map(place), high: s.high!.map(place) }, false, theme),
    }));
  const option: Option = {
    ...base(spec, theme),
    legend: several && width <= 560 ? legend(spec.series, theme) : undefined,
    xAxis: groupAxis(spec.groups, theme, false, width),
    yAxis: axis,
    series: [...series, ...whiskers],
  };
  const top = several && width <= 560 ? legendHeight(spec.series, width) : 12;
  option.grid.top = top;
  option.grid.right = several && width > 560 ? Math.max(...spec.series.map((s) => s.label.length)) * 6.5 + 16 : 16;
  option.tooltip.formatter = groupTip(spec);
  return { option, items: groupItems(spec), height: 240 + top };
}

const gridLines = (at: number[], theme: Theme, horizontal: boolean): Option => ({
  silent: true,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color: theme.color('line'), width: 1, type: 'solid' },
  data: at.map((value) => (horizontal ? { xAxis: value } : { yAxis: value })),
});

function heatMap(spec: HeatMap, theme: Theme, width: number): Drawing {
  const most = Math.max(1, ...spec.cells.map((c) => c.value));
  const shade = (value: number) => (value <= 0 ? theme.color('surface') : theme.alpha(spec.color, 0.14 + 0.8 * Math.sqrt(value / most)));
  const plot = width - nameRoom(spec.rows, width) - 8;
  const columns = groupAxis(spec.columns, theme, false, plot + 50);
  const tilted = everyNth(spec.columns, plot) > 1;
  if (tilted) Object.assign(columns.axisLabel, { interval: 0, rotate: 45 });
  const option: Option = {
    ...base(spec, theme),
    xAxis: { ...columns, position: 'top', axisLine: { show: false } },
    yAxis: { ...groupAxis(spec.rows, theme, true, width), axisLine: { show: false } },
    series: [
      {
        type: 'custom',
        id: 'cells',
        encode: { x: 0, y: 1 },
        data: spec.cells.map((c) => ({ value: [c.column, c.row, c.value] })),
        renderItem: (p: { dataIndex: number }, api: Option) => {
          const [x, y] = api.coord([api.value(0), api.value(1)]);
          const [w, h] = api.size([1, 1]);
          const { value } = spec.cells[p.dataIndex]!;
          const strong = Math.sqrt(value / most) > 0.55;
          return {
            type: 'rect',
            shape: { x: x - w / 2 + 1, y: y - h / 2 + 1, width: w - 2, height: h - 2, r: 2 },
            style: { fill: shade(value) },
            emphasis: { style: { stroke: theme.color('text'), lineWidth: 1.5 } },
            textContent: {
              style: { text: cellText(spec, p.dataIndex), fontSize: small, fontFamily: theme.family, fill: theme.color(strong ? 'on-dark' : 'text') },
            },
            textConfig: { position: 'inside' },
          };
        },
      },
    ],
  };
  option.grid.top = 4;
  option.grid.right = tilted ? widest(spec.columns) * 0.5 : 4;
  option.tooltip.formatter = (p: { dataIndex: number }) => (spec.cells[p.dataIndex] ? tip(cellName(spec, p.dataIndex), [cellSay(spec, p.dataIndex)]) : '');
  const items = spec.cells.map((c, i) => ({
    key: rowKey(c.row, c.column), series: '', seriesIndex: 0, dataIndex: i, say: `${cellName(spec, i)}: ${cellSay(spec, i)}`,
  }));
  const head = tilted ? widest(spec.columns) * 0.75 + 24 : 40;
  return { option, items, height: spec.rows.length * rowHeight(spec.rows, width, 28) + head };
}

const cellText = (spec: HeatMap, i: number) => spec.cells[i]?.text ?? (spec.cells[i]?.value ? figure(spec.cells[i]!.value, spec.unit) : '');
const cellSay = (spec: HeatMap, i: number) => figure(spec.cells[i]!.value, spec.unit) + (spec.cells[i]!.text ? ` (${spec.cells[i]!.text})` : '');
const cellName = (spec: HeatMap, i: number) => {
  const c = spec.cells[i]!;
  return `${spec.rows.find((r) => r.key === c.row)?.label}, ${spec.columns.find((r) => r.key === c.column)?.label}`;
};

function distribution(spec: Distribution, theme: Theme, width: number): Drawing {
  const across = spec.horizontal;
  const all = spec.groups.flatMap((g) => [...g.samples.map((s) => s.value), ...(g.high ? [g.high] : [])]);
  const { shown, ...values } = durationAxis(all, theme);
  const names = groupAxis(spec.groups, theme, across, width);
  const every = across ? 1 : everyNth(spec.groups, width - 60);
  const groups = {
    ...names,
    type: 'value',
    min: -0.5,
    max: spec.groups.length - 0.5,
    splitLine: { show: false },
    axisLabel: {
      ...names.axisLabel,
      customValues: spec.groups.map((_, i) => i).filter((i) => i % every === 0),
      formatter: (at: number) => (spec.groups[at] ? names.axisLabel.formatter(spec.groups[at]!.key) : ''),
    },
  };
  const spot = (at: number, value: number) => (across ? [log(value), at] : [at, log(value)]);
  const dots = spec.groups.map((g, at) => ({
    type: 'scatter',
    id: g.key,
    symbolSize: 8,
    color: theme.alpha(g.color, 0.55),
    emphasis: { scale: 1.5 },
    markLine: at ? undefined : gridLines(shown, theme, across),
    data: g.samples.map((s, i) => spot(at + jitter(i, g.samples.length), s.value)),
  }));
  const option: Option = {
    ...base(spec, theme),
    xAxis: across ? values : groups,
    yAxis: across ? groups : values,
    series: [...dots, medians(spec, theme)],
  };
  option.tooltip.formatter = (p: { seriesIndex: number; dataIndex: number }) => distributionTip(spec, p);
  const items = spec.groups.flatMap((g, seriesIndex) =>
    g.samples.map((s, dataIndex) => ({ key: s.key, series: g.key, seriesIndex, dataIndex, say: `${g.label}, ${s.label}: ${figure(s.value, 'minutes')}` })),
  );
  return { option, items, height: across ? spec.groups.length * 52 + 36 : 300 };
}

/** Spreads dots around their group's line, always the same way. */
const jitter = (i: number, n: number) => (n < 2 ? 0 : (((i * 0.618034) % 1) - 0.5) * 0.5);

function medians(spec: Distribution, theme: Theme): Option {
  return {
    type: 'custom',
    id: 'medians',
    z: 5,
    data: spec.groups.map((g, i) => [i, g.median ?? null, g.low ?? null, g.high ?? null]),
    encode: spec.horizontal ? { y: 0, x: 1 } : { x: 0, y: 1 },
    renderItem: (_: unknown, api: Option) => {
      const g = spec.groups[api.value(0)]!;
      if (g.median == null) return null;
      const at = (v: number) => api.coord(spec.horizontal ? [log(v), api.value(0)] : [api.value(0), log(v)]);
      const [x, y] = at(g.median);
      const style = { fill: theme.color('text') };
      const bar = spec.horizontal
        ? { type: 'rect', shape: { x: x - 1.5, y: y - 14, width: 3, height: 28 }, style }
        : { type: 'rect', shape: { x: x - 14, y: y - 1.5, width: 28, height: 3 }, style };
      if (g.low == null || g.high == null) return { type: 'group', children: [bar] };
      return { type: 'group', children: [bar, whisker(at(g.low), at(g.high), spec.horizontal, theme.color('text'), 5)] };
    },
  };
}

function distributionTip(spec: Distribution, p: { seriesIndex: number; dataIndex: number }): string {
  const g = spec.groups[p.seriesIndex];
  if (g) {
    const sample = g.samples[p.dataIndex];
    return sample ? tip(sample.label, [figure(sample.value, 'minutes'), g.label]) : '';
  }
  const of = spec.groups[p.dataIndex];
  if (of?.median == null) return '';
  const interval = of.low != null && of.high != null ? [`95% interval ${figure(of.low, 'minutes')} – ${figure(of.high, 'minutes')}`] : [];
  return tip(of.label, [`median ${figure(of.median, 'minutes')}`, ...interval, ...(of.note ? [of.note] : [])]);
}

function spark(spec: Spark, theme: Theme): Drawing {
  const option: Option = {
    ...base(spec, theme),
    grid: { left: -4, right: -4, top: 2, bottom: 1 },
    xAxis: { type: 'category', data: spec.groups.map((g) => g.key), show: false },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [
      {
        type: 'bar',
        id: 'values',
        barCategoryGap: '25%',
        color: theme.color(spec.color),
        data: spec.values.map((value, i) => ({ value, itemStyle: spec.groups[i]?.partial ? { color: theme.hatch(spec.color) } : {} })),
      },
    ],
  };
  const name = (i: number) => spec.groups[i]!.label + (spec.groups[i]!.partial ? ' (so far)' : '');
  option.tooltip.formatter = (p: { dataIndex: number }) => tip(name(p.dataIndex), [figure(spec.values[p.dataIndex], spec.unit)]);
  const items = spec.groups.map((g, i) => ({ key: g.key, series: '', seriesIndex: 0, dataIndex: i, say: `${name(i)}: ${figure(spec.values[i], spec.unit)}` }));
  return { option, items, height: 32 };
}
