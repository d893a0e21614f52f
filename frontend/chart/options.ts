import { bars, spark } from './bars';
import { distribution } from './distribution';
import { heatMap } from './heat-map';
import { lines } from './lines';
import type { Drawing } from './parts';
import type { Spec } from './spec';
import type { Theme } from './theme';

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
