// What the server says about a chart; the Java records of io.hindcast.ui.chart write exactly this.

export type Unit = 'count' | 'minutes' | 'hours' | 'percent' | 'number';

/** A group of a chart: its key in clicks, its label, a note under it such as "n 31", and whether its period is still running. */
export interface Group {
  key: string;
  label: string;
  note?: string;
  partial?: boolean;
}

/** One value for each group; low and high are the ends of an interval; color is a token such as "category-3". */
export interface Series {
  key: string;
  label: string;
  color: string;
  values: (number | null)[];
  low?: (number | null)[];
  high?: (number | null)[];
  texts?: (string | null)[];
  colors?: string[];
}

interface Chart {
  label: string;
  unit: Unit;
}

export interface Bars extends Chart {
  kind: 'bar';
  horizontal: boolean;
  stacked: boolean;
  groups: Group[];
  series: Series[];
}

export interface Lines extends Chart {
  kind: 'line';
  log: boolean;
  groups: Group[];
  series: Series[];
}

export interface HeatMap extends Chart {
  kind: 'heatmap';
  color: string;
  columns: Group[];
  rows: Group[];
  cells: { row: string; column: string; value: number; text?: string }[];
}

export interface Sample {
  key: string;
  label: string;
  value: number;
}

/** Durations in minutes on a log axis: every value as a dot, the median as a bar with its interval. */
export interface Distribution extends Chart {
  kind: 'distribution';
  horizontal: boolean;
  groups: (Group & { color: string; median?: number; low?: number; high?: number; samples: Sample[] })[];
}

/** A few bars without axes, for a headline figure. */
export interface Spark extends Chart {
  kind: 'spark';
  color: string;
  groups: Group[];
  values: (number | null)[];
}

export type Spec = Bars | Lines | HeatMap | Distribution | Spark;

/** One thing that can be hovered, walked to with the arrow keys and picked. */
export interface Item {
  key: string;
  series: string;
  seriesIndex: number;
  dataIndex: number;
  say: string;
}

export const rowKey = (row: string, column: string) => row + '\t' + column;
