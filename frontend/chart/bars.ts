import { groupAxis, linesAbove, namesAbove, overhang, quarters, roomy, rowHeight, small, valueAxis } from './axes';
import { figure } from './format';
import { base, legend, legendHeight, say, tip, whisker, type Drawing, type Option } from './parts';
import type { Bars, Item, Lines, Series, Spark } from './spec';
import type { Theme } from './theme';

/** The numbers of a group, all its series. */
export function groupTip(spec: Bars | Lines) {
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

/** The values that can be walked through and picked. */
export function groupItems(spec: Bars | Lines): Item[] {
  return spec.groups.flatMap((g, dataIndex) =>
    spec.series.flatMap((s, seriesIndex) =>
      s.values[dataIndex] == null || (spec.series.length > 1 && !s.values[dataIndex])
        ? []
        : [{ key: g.key, series: s.key, seriesIndex, dataIndex, say: `${g.label}${spec.series.length > 1 ? ', ' + s.label : ''}: ${say(s, dataIndex, spec.unit)}` }],
    ),
  );
}

const words = (spec: Bars, s: Series, i: number) => s.texts?.[i] ?? figure(s.values[i], spec.unit);

/** Bars across or upright, side by side or stacked. */
export function bars(spec: Bars, theme: Theme, width: number): Drawing {
  const across = spec.horizontal;
  const several = spec.series.length > 1;
  const above = across && !roomy(width);
  const values = { ...valueAxis(spec.unit, theme, above ? 2 : 4, above), ...(spec.stacked ? {} : quarters(spec.unit, spec.series)) };
  const groups = above ? namesAbove(spec.groups, theme, width) : groupAxis(spec.groups, theme, across, width);
  const whiskers = several ? [] : spec.series
    .filter((s) => s.low)
    .map((s) => barWhiskers(s, across, theme, across ? (i) => words(spec, s, i) : undefined));
  const option: Option = {
    ...base(spec, theme),
    legend: several ? legend(spec.series, theme) : undefined,
    xAxis: across ? { ...values, position: 'bottom' } : groups,
    yAxis: across ? groups : values,
    series: [...spec.series.map((s) => barSeries(spec, s, theme)), ...whiskers],
  };
  const top = several ? legendHeight(spec.series, width) : 8;
  option.grid.top = top;
  option.grid.right = across ? (spec.stacked ? 8 : Math.min(width * 0.48, 24 + longest(spec) * 6.4)) : overhang(spec.groups, width - 50);
  option.tooltip.formatter = groupTip(spec);
  const row = above ? 31 + 15 * linesAbove(spec.groups, width) : rowHeight(spec.groups, width, 30);
  return { option, items: groupItems(spec), height: across ? spec.groups.length * row + 32 + top : 228 + top };
}

function barSeries(spec: Bars, s: Series, theme: Theme): Option {
  return {
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
      formatter: (p: { dataIndex: number }) => words(spec, s, p.dataIndex),
    },
    data: s.values.map((value, i) => ({ value, itemStyle: look(spec, s, i, theme) })),
  };
}

const look = (spec: Bars, s: Series, i: number, theme: Theme) => {
  if (spec.groups[i]?.partial) return { color: theme.hatch(s.colors?.[i] ?? s.color) };
  return s.colors ? { color: theme.color(s.colors[i]!) } : {};
};

const longest = (spec: Bars) => Math.max(0, ...spec.series.flatMap((s) => s.values.map((_, i) => words(spec, s, i).length)));

/** Intervals over the bars, with words beside them where `text` gives some. */
export function barWhiskers(s: Series, horizontal: boolean, theme: Theme, text?: (i: number) => string): Option {
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
      const drawn = known ? [whisker(end(api.value(1)), end(api.value(2)), horizontal, theme.color('text'), 4)] : [];
      return { type: 'group', children: text ? [...drawn, beside(end(known ? api.value(2) : (s.values[at] ?? 0)), text(at), theme)] : drawn };
    },
  };
}

const beside = ([x, y]: number[], text: string, theme: Theme) => ({
  type: 'text',
  style: { text, x: x! + 8, y, fill: theme.color('text'), fontSize: small, fontFamily: theme.family, verticalAlign: 'middle' },
});

/** A few bars without axes. */
export function spark(spec: Spark, theme: Theme): Drawing {
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
