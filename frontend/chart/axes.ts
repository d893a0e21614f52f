import { durationTick, durationTicks, figure } from './format';
import type { Group, Unit } from './spec';
import type { Theme } from './theme';

export const small = 12;

/** A label in lines of at most so many letters; a longer word has a line of its own. */
export function wrap(label: string, letters: number): string {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = last + ' ' + word;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** About how many pixels a letter takes. */
export const letter = 6.8;
export const longestWord = (label: string) => Math.max(...label.split(' ').map((w) => w.length));

/** The width from which names stand beside their bars; below it they stand above. */
export const roomy = (width: number) => width >= 480;

const notes = (g: Group) => [g.note ?? '', g.partial ? 'so far' : ''].filter((t) => t);

/** How wide a label is at most, in pixels. */
export const widest = (groups: Group[]) => Math.max(1, ...groups.flatMap((g) => [g.label.length, ...notes(g).map((n) => n.length * 0.9)])) * letter;

/** The room for the names of a horizontal chart. */
export const nameRoom = (groups: Group[], width: number) => Math.min(300, width * (roomy(width) ? 0.42 : 0.46), widest(groups) + 10);

/** A name in lines that fit into this room. */
export const named = (g: Group, room: number) => wrap(g.label, Math.max(12, Math.floor((room - 8) / letter), longestWord(g.label)));

/** How many pixels a row of a horizontal chart needs, so that no name runs into the next. */
export function rowHeight(groups: Group[], width: number, least: number): number {
  const room = nameRoom(groups, width);
  const lines = groups.map((g) => named(g, room).split('\n').length + notes(g).length);
  return Math.max(least, Math.max(1, ...lines) * 15 + 8);
}

/** Every how many-th label has room under a plot of this width, counted from the last. */
export const everyNth = (groups: Group[], plot: number) => Math.max(1, Math.ceil(((widest(groups) + 10) * groups.length) / Math.max(1, plot)));

/** How far the last label reaches beyond its own stretch of an upright chart's axis. */
export const overhang = (groups: Group[], plot: number) => Math.max(8, (widest(groups) - plot / Math.max(1, groups.length)) / 2 + 6);

/** The axis that names the groups; notes such as "n 31" and "so far" stand under the names in a lighter grey. */
export function groupAxis(groups: Group[], theme: Theme, horizontal: boolean, width: number) {
  const every = horizontal ? 1 : everyNth(groups, width - 50);
  const last = groups.length - 1;
  const room = nameRoom(groups, width);
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
      interval: (index: number) => (last - index) % every === 0,
      lineHeight: 15,
      formatter: (key: string) => {
        const g = groups.find((group) => group.key === key)!;
        const name = horizontal ? named(g, room) : g.label;
        return [name, ...notes(g).map((n) => `{note|${n}}`)].join('\n');
      },
      rich: { note: { color: theme.color('text-secondary'), fontSize: 11, lineHeight: 14 } },
    },
  };
}

/** Names as they stand above their bars: the notes beside them, or all below where one is too long for its line. */
function above(groups: Group[], width: number): Map<string, string> {
  const names = groups.map((g) => ({ key: g.key, name: wrap(g.label, Math.max(longestWord(g.label), Math.floor(width / letter))), note: notes(g).join('  ') }));
  const beside = names.every(({ name, note }) => (name.split('\n').at(-1)!.length + 2 + note.length * 0.9) * letter <= width);
  return new Map(names.map(({ key, name, note }) => [key, note ? name + (beside ? `{note|  ${note}}` : `\n{note|${note}}`) : name]));
}

/** How many lines the longest of the names above bars takes. */
export const linesAbove = (groups: Group[], width: number) => Math.max(1, ...[...above(groups, width).values()].map((name) => name.split('\n').length));

/** The same axis where there is little room: each name stands above its bar. */
export function namesAbove(groups: Group[], theme: Theme, width: number) {
  const axis = groupAxis(groups, theme, true, width);
  const names = above(groups, width);
  return {
    ...axis,
    z: 6,
    axisLabel: {
      ...axis.axisLabel,
      inside: true,
      align: 'left',
      verticalAlign: 'bottom',
      margin: 0,
      padding: [0, 0, 10, 0],
      formatter: (key: string) => names.get(key)!,
    },
  };
}

/** The axis that measures; bars begin at zero, durations may stand on a log axis (values given as log10 of
 * minutes). With `start` the first tick's word begins at the axis, where there is no room beside it. */
export function valueAxis(unit: Unit, theme: Theme, ticks = 4, start = false) {
  return {
    type: 'value',
    splitNumber: ticks,
    minInterval: unit === 'count' ? 1 : undefined,
    max: unit === 'percent' ? (range: { max: number }) => (range.max > 0.9 ? 1 : undefined) : undefined,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.color('line'), width: 1 } },
    axisLabel: {
      color: theme.color('text-secondary'),
      fontSize: small,
      fontFamily: theme.family,
      hideOverlap: true,
      alignMinLabel: start ? 'left' : undefined,
      formatter: (value: number) => figure(value, unit),
    },
  };
}

/** Ticks at each quarter where shares come near the whole, so that none runs into 100%. */
export const quarters = (unit: Unit, series: { values: (number | null)[]; high?: (number | null)[] | null }[]) =>
  unit === 'percent' && series.some((s) => [...s.values, ...(s.high ?? [])].some((v) => v != null && v > 0.9)) ? { interval: 0.25 } : {};

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
