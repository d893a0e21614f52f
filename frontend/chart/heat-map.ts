import { groupAxis, letter, longestWord, named, nameRoom, roomy, rowHeight, small, widest, wrap } from './axes';
import { figure } from './format';
import { base, tip, type Drawing, type Option } from './parts';
import { rowKey, type HeatMap } from './spec';
import type { Theme } from './theme';

/** How the columns stand: the width of each, their names upright or at a slant, and the room that these take. */
interface Columns {
  width: number;
  slanted: boolean;
  head: number;
  /** How far the last name reaches beyond its column. */
  tail: number;
}

const narrowest = 36;
const slant = Math.SQRT1_2;

function columnsOf(spec: HeatMap, plot: number): Columns {
  // of columns that do not all fit, as many as stand whole in the plot
  const each = plot / Math.max(1, Math.min(spec.columns.length, Math.floor(plot / narrowest)));
  const slanted = spec.columns.some((c) => longestWord(c.label) * letter + 6 > each);
  if (!slanted) {
    const lines = spec.columns.map((c) => wrapped(c.label, each).split('\n').length + (c.partial ? 1 : 0));
    return { width: each, slanted, head: Math.max(1, ...lines) * 15 + 10, tail: 4 };
  }
  const long = widest(spec.columns) * slant;
  const tail = long + 4;
  const fit = (plot - tail) / Math.max(1, spec.columns.length);
  return { width: fit < narrowest ? each : fit, slanted, head: long * 0.92 + 12, tail };
}

const wrapped = (label: string, width: number) => wrap(label, Math.max(longestWord(label), Math.floor(width / letter)));

/** A table of shaded cells; wider than its place where the cells would be too narrow to read, the names of the rows then stay. */
export function heatMap(spec: HeatMap, theme: Theme, place: number): Drawing {
  const room = nameRoom(spec.rows, place);
  const columns = columnsOf(spec, place - room - 4);
  const width = Math.max(place, Math.ceil(room + columns.width * spec.columns.length + columns.tail));
  const row = rowHeight(spec.rows, place, roomy(place) ? 28 : 32);
  const option: Option = {
    ...base(spec, theme),
    grid: { left: room, right: width - room - columns.width * spec.columns.length, top: columns.head, bottom: 4 },
    xAxis: { ...columnAxis(spec, theme, columns), position: 'top', axisLine: { show: false } },
    yAxis: { ...groupAxis(spec.rows, theme, true, place), axisLine: { show: false } },
    series: [cells(spec, theme)],
  };
  option.tooltip.formatter = (p: { dataIndex: number }) => (spec.cells[p.dataIndex] ? tip(cellName(spec, p.dataIndex), [cellSay(spec, p.dataIndex)]) : '');
  const items = spec.cells.map((c, i) => ({
    key: rowKey(c.row, c.column), series: '', seriesIndex: 0, dataIndex: i, say: `${cellName(spec, i)}: ${cellSay(spec, i)}`,
  }));
  const names = { room, rows: spec.rows.map((r, i) => ({ text: named(r, room), middle: columns.head + (i + 0.5) * row })) };
  return { option, items, height: spec.rows.length * row + columns.head + 4, ...(width > place ? { width, names } : {}) };
}

function columnAxis(spec: HeatMap, theme: Theme, columns: Columns): Option {
  const axis = groupAxis(spec.columns, theme, false, 0);
  const name = (key: string) => spec.columns.find((c) => c.key === key)!;
  const upright = (key: string) => wrapped(name(key).label, columns.width) + (name(key).partial ? '\n{note|so far}' : '');
  const label = columns.slanted
    ? { rotate: -45, align: 'left', verticalAlign: 'middle', formatter: (key: string) => name(key).label }
    : { formatter: upright };
  return { ...axis, axisLabel: { ...axis.axisLabel, interval: 0, ...label } };
}

function cells(spec: HeatMap, theme: Theme): Option {
  const most = Math.max(4, ...spec.cells.map((c) => c.value));
  const share = (value: number) => Math.sqrt(value / most);
  const isStrong = (value: number) => share(value) > 0.75;
  // between the palest and the strongest shades lies a step, so that the words on every shade have their contrast
  const shade = (value: number) => (value <= 0 ? theme.color('surface') : theme.alpha(spec.color, isStrong(value) ? 0.94 : 0.12 + 0.48 * share(value)));
  return {
    type: 'custom',
    id: 'cells',
    encode: { x: 0, y: 1 },
    data: spec.cells.map((c) => ({ value: [c.column, c.row, c.value] })),
    renderItem: (p: { dataIndex: number }, api: Option) => {
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const [w, h] = api.size([1, 1]);
      const { value } = spec.cells[p.dataIndex]!;
      return {
        type: 'rect',
        shape: { x: x - w / 2 + 1, y: y - h / 2 + 1, width: w - 2, height: h - 2, r: 2 },
        style: { fill: shade(value) },
        emphasis: { style: { stroke: theme.color('text'), lineWidth: 1.5 } },
        textContent: {
          style: { text: cellText(spec, p.dataIndex), fontSize: small, fontFamily: theme.family, fill: theme.color(isStrong(value) ? 'on-dark' : 'text') },
        },
        textConfig: { position: 'inside' },
      };
    },
  };
}

const cellText = (spec: HeatMap, i: number) => spec.cells[i]?.text ?? (spec.cells[i]?.value ? figure(spec.cells[i]!.value, spec.unit) : '');
const cellSay = (spec: HeatMap, i: number) => figure(spec.cells[i]!.value, spec.unit) + (spec.cells[i]!.text ? ` (${spec.cells[i]!.text})` : '');
const cellName = (spec: HeatMap, i: number) => {
  const c = spec.cells[i]!;
  return `${spec.rows.find((r) => r.key === c.row)?.label}, ${spec.columns.find((r) => r.key === c.column)?.label}`;
};
