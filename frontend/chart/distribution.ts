import { durationAxis, everyNth, groupAxis, log, overhang } from './axes';
import { figure } from './format';
import { base, gridLines, tip, whisker, type Drawing, type Option } from './parts';
import type { Distribution } from './spec';
import type { Theme } from './theme';

/** Durations on a log axis: every value as a dot, the median with its interval. */
export function distribution(spec: Distribution, theme: Theme, width: number): Drawing {
  const across = spec.horizontal;
  const all = spec.groups.flatMap((g) => [...g.samples.map((s) => s.value), ...(g.high ? [g.high] : [])]);
  const { shown, ...values } = durationAxis(all, theme);
  const names = groupAxis(spec.groups, theme, across, width);
  const every = across ? 1 : everyNth(spec.groups, width - 90);
  const groups = {
    ...names,
    type: 'value',
    min: -0.5,
    max: spec.groups.length - 0.5,
    splitLine: { show: false },
    axisLabel: {
      ...names.axisLabel,
      customValues: spec.groups.map((_, i) => i).filter((i) => (spec.groups.length - 1 - i) % every === 0),
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
  option.grid.right = across ? 16 : overhang(spec.groups, width - 60);
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
