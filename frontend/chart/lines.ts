import { durationAxis, groupAxis, log, quarters, small, valueAxis } from './axes';
import { barWhiskers, groupItems, groupTip } from './bars';
import { base, gridLines, legend, legendHeight, type Drawing, type Option } from './parts';
import type { Lines } from './spec';
import type { Theme } from './theme';

/** Lines over periods, durations on a log axis. */
export function lines(spec: Lines, theme: Theme, width: number): Drawing {
  const several = spec.series.length > 1;
  const place = (v: number | null | undefined) => (v == null ? null : spec.log ? log(v) : v);
  const known = spec.series.flatMap((s) => [...s.values, ...(s.low ?? []), ...(s.high ?? [])].filter((v) => v != null));
  const { shown, ...axis } = spec.log ? durationAxis(known, theme) : { ...valueAxis(spec.unit, theme), ...quarters(spec.unit, spec.series), shown: [] as number[] };
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
