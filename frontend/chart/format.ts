import type { Unit } from './spec';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Minutes as people say them: 25 min, 6 h 27 min, 4.1 days. */
export function minutes(value: number): string {
  if (value < 1 && value > 0) return Math.round(value * 60) + ' s';
  const rounded = Math.round(value);
  if (rounded < 60) return rounded + ' min';
  if (rounded < 48 * 60) {
    const rest = rounded % 60;
    return Math.floor(rounded / 60) + ' h' + (rest ? ' ' + rest + ' min' : '');
  }
  return tenth.format(rounded / 1440) + ' days';
}

export function figure(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return 'unknown';
  switch (unit) {
    case 'minutes':
      return minutes(value);
    case 'hours':
      return tenth.format(value) + ' h';
    case 'percent':
      return whole.format(value * 100) + '%';
    case 'number':
      return tenth.format(value);
    default:
      return whole.format(value);
  }
}

/** The ticks of a duration axis, in minutes. */
export const durationTicks = [1, 10, 60, 1440, 10080, 43200];

export function durationTick(value: number): string {
  const names: Record<number, string> = { 1: '1 min', 10: '10 min', 60: '1 h', 1440: '1 day', 10080: '1 week', 43200: '30 days' };
  return names[Math.round(value)] ?? minutes(value);
}

export const escape = (text: string) =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!);
