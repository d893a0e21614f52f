import { small } from './axes';
import { escape, figure } from './format';
import type { Item, Series, Spec } from './spec';
import type { Theme } from './theme';

// ECharts' own option type covers every series kind at once; ours are built piece by piece.
export type Option = Record<string, any>;

/** What is drawn, the things that can be picked in it, and its size; `width` only where it is wider than its place and scrolls. */
export interface Drawing {
  option: Option;
  items: Item[];
  height: number;
  width?: number;
  names?: Names;
}

/** The names of rows that stay while a wide drawing scrolls under them: their room, and the middle of each in pixels. */
export interface Names {
  room: number;
  rows: { text: string; middle: number }[];
}

/** What every chart begins with. */
export function base(spec: Spec, theme: Theme): Option {
  return {
    animation: false,
    aria: { enabled: true, label: { description: spec.label } },
    textStyle: { fontFamily: theme.family, fontSize: small, color: theme.color('text') },
    grid: { left: 0, right: 16, top: 12, bottom: 4, containLabel: true },
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

export function legend(series: Series[], theme: Theme): Option {
  return {
    data: series.map((s) => ({ name: s.key })),
    formatter: (key: string) => series.find((s) => s.key === key)?.label ?? key,
    left: -5,
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
export function legendHeight(series: Series[], width: number): number {
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

/** The words of a tooltip. */
export const tip = (head: string, rows: string[]) => `<strong>${escape(head)}</strong><br>${rows.map(escape).join('<br>')}`;

/** One value of a series in words, with its interval where it has one. */
export function say(s: Series, index: number, unit: Spec['unit']): string {
  const low = s.low?.[index];
  const high = s.high?.[index];
  const interval = low != null && high != null ? ` [${figure(low, unit)} – ${figure(high, unit)}]` : '';
  return figure(s.values[index], unit) + interval;
}

/** An interval as a line with two caps. */
export function whisker(a: number[], b: number[], horizontal: boolean, stroke: string, cap: number) {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1.5 } });
  const caps = [a, b].map(([x, y]) => (horizontal ? line(x!, y! - cap, x!, y! + cap) : line(x! - cap, y!, x! + cap, y!)));
  return { type: 'group', children: [line(a[0]!, a[1]!, b[0]!, b[1]!), ...caps] };
}

/** Thin lines across the plot at these places of the measuring axis. */
export const gridLines = (at: number[], theme: Theme, horizontal: boolean): Option => ({
  silent: true,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color: theme.color('line'), width: 1, type: 'solid' },
  data: at.map((value) => (horizontal ? { xAxis: value } : { yAxis: value })),
});
