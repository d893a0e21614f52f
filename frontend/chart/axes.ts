import { durationTick, durationTicks, figure } from './format';
import type { Group, Unit } from './spec';
import type { Theme } from './theme';

export const small = 12;

/** The axis that names the groups; notes such as "n 31" stand under the names in a lighter grey. */
export function groupAxis(groups: Group[], theme: Theme, horizontal: boolean, width: number) {
  const room = horizontal ? Math.min(260, width * 0.42) : Math.max(24, width / Math.max(1, groups.length) - 4);
  return {
    type: 'category',
    data: groups.map((g) => g.key),
    inverse: horizontal,
    triggerEvent: true,
    axisLine: { lineStyle: { color: theme.color('line-strong') } },
    axisTick: { show: false },
    axisLabel: {
      color: theme.color('text'),
      fontSize: small,
      fontFamily: theme.family,
      hideOverlap: !horizontal,
      interval: horizontal ? 0 : 'auto',
      width: room,
      overflow: horizontal ? 'break' : 'none',
      lineHeight: 15,
      formatter: (key: string) => {
        const g = groups.find((group) => group.key === key)!;
        const name = g.partial ? g.label + ' (so far)' : g.label;
        return g.note ? `${name}\n{note|${g.note}}` : name;
      },
      rich: { note: { color: theme.color('text-secondary'), fontSize: 11, lineHeight: 14 } },
    },
  };
}

/** The axis that measures; bars begin at zero, durations may stand on a log axis (values given as log10 of minutes). */
export function valueAxis(unit: Unit, theme: Theme, ticks = 4) {
  return {
    type: 'value',
    splitNumber: ticks,
    minInterval: unit === 'count' ? 1 : undefined,
    max: unit === 'percent' ? (range: { max: number }) => Math.min(1, range.max * 1.05) : undefined,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.color('line'), width: 1 } },
    axisLabel: {
      color: theme.color('text-secondary'),
      fontSize: small,
      fontFamily: theme.family,
      hideOverlap: true,
      formatter: (value: number) => figure(value, unit),
    },
  };
}

export const log = (value: number) => Math.log10(Math.max(value, 0.5));

/** A log axis for durations, wide enough for the values given, with ticks where people have words. */
export function durationAxis(values: number[], theme: Theme) {
  const low = Math.min(...values, 10);
  const high = Math.max(...values, 60);
  const min = Math.min(log(low) - 0.1, log(durationTicks.filter((t) => t <= low).at(-1) ?? low));
  const max = log(high) + 0.15;
  const shown = durationTicks.map(log).filter((t) => t >= min - 1e-9 && t <= max);
  return {
    ...valueAxis('minutes', theme),
    min,
    max,
    splitLine: { show: false },
    axisLabel: {
      ...valueAxis('minutes', theme).axisLabel,
      customValues: shown,
      formatter: (value: number) => durationTick(10 ** value),
    },
    shown,
  };
}
