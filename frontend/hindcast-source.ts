import { quoted, type Piece } from './quote';

interface Remark {
  line: number;
  level: string;
  text: string;
}

/** A line of the report, from 1 in its file, and the words within to mark. */
interface Place {
  line: number;
  quote: string;
}

const NOWHERE: Place = { line: 0, quote: '' };

/**
 * A report as written: numbered lines, remarks under the lines they are about. Whatever on the page carries `data-line`
 * lights that line up while it is hovered or focused; a click pins and scrolls to it. `data-quote` marks words from there on.
 */
class HindcastSource extends HTMLElement {
  private lines: string[] = [];
  private firstLine = 1;
  private said: Remark[] = [];
  private pinned = NOWHERE;
  private hinted = NOWHERE;
  private from: HTMLElement | null = null;

  private readonly onOver = (event: Event) => this.hint(event);
  private readonly onClick = (event: Event) => this.pin(event);

  set text(value: string) {
    this.lines = (value ?? '').split('\n');
    this.render();
  }

  /** The number of the text's first line in its file; lines above it belong to other reports. */
  set first(value: number) {
    this.firstLine = value || 1;
    this.render();
  }

  set remarks(value: Remark[]) {
    this.said = value ?? [];
    this.render();
  }

  /** The line to show first; 0 for none. */
  set line(value: number) {
    this.pinned = { line: value, quote: '' };
    this.paint();
    this.show(true);
  }

  connectedCallback() {
    document.addEventListener('pointerover', this.onOver);
    document.addEventListener('focusin', this.onOver);
    document.addEventListener('click', this.onClick);
    this.render();
  }

  disconnectedCallback() {
    document.removeEventListener('pointerover', this.onOver);
    document.removeEventListener('focusin', this.onOver);
    document.removeEventListener('click', this.onClick);
  }

  private render() {
    if (!this.isConnected) return;
    const list = document.createElement('ol');
    if (this.firstLine > 1) list.append(note('above', aboveWords(this.firstLine - 1)));
    this.lines.forEach((text, index) => {
      const number = this.firstLine + index;
      list.append(this.row(text, number));
      this.said.filter((r) => r.line === number).forEach((r) => list.append(note(`remark ${r.level}`, r.text)));
    });
    this.replaceChildren(list);
    this.paint();
    if (this.pinned.line) requestAnimationFrame(() => this.show(true));
  }

  private row(text: string, number: number): HTMLLIElement {
    const row = document.createElement('li');
    row.dataset.number = String(number);
    row.value = number;
    row.className = kind(text);
    if (this.said.some((r) => r.line === number)) row.classList.add('remarked');
    row.textContent = text || '\u00a0';
    return row;
  }

  private target(event: Event): HTMLElement | null {
    return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null;
  }

  private hint(event: Event) {
    const of = this.target(event);
    const next = of ? place(of) : NOWHERE;
    if (next.line === this.hinted.line && next.quote === this.hinted.quote) return;
    this.hinted = next;
    this.paint();
    if (of && this.scrollsItself()) this.scrollToLine(this.hinted.line);
  }

  private pin(event: Event) {
    const of = this.target(event);
    if (!of || !this.isMeant(event.target as Element)) return;
    this.pinned = place(of);
    this.from = of;
    this.paint();
    this.show(false);
  }

  /** Other buttons within a fact do their own work; where the whole page would scroll, only the number of the line leads there. */
  private isMeant(clicked: Element): boolean {
    return clicked.closest('.line-link') !== null || (this.scrollsItself() && clicked.closest('a, button') === null);
  }

  private scrollsItself(): boolean {
    return getComputedStyle(this).maxHeight !== 'none';
  }

  /** Brings the pinned line into view; where the whole page scrolls, a way back to what was clicked stands under it. */
  private show(first: boolean) {
    this.querySelector('li.back')?.remove();
    if (this.scrollsItself()) {
      this.scrollToLine(this.pinned.line);
      return;
    }
    const row = this.rowOf(this.pinned.line);
    if (!row || (first && !this.from)) return;
    if (this.from) row.after(this.wayBack(this.from));
    row.scrollIntoView({ block: 'center' });
  }

  private wayBack(from: HTMLElement): HTMLLIElement {
    const row = note('back', '');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = '↑ back to the fact';
    button.addEventListener('click', () => {
      from.scrollIntoView({ block: 'center' });
      (from.matches('button') ? from : from.querySelector<HTMLElement>('.line-link'))?.focus({ preventScroll: true });
    });
    row.append(button);
    return row;
  }

  private scrollToLine(line: number) {
    const row = this.rowOf(line);
    if (row) this.scrollTo({ top: row.offsetTop - this.clientHeight / 3 });
  }

  private rowOf(line: number): HTMLElement | null {
    return line ? this.querySelector<HTMLElement>(`li[data-number="${line}"]`) : null;
  }

  private paint() {
    this.querySelectorAll<HTMLElement>('li.pinned, li.hinted').forEach((row) => {
      row.classList.remove('pinned', 'hinted');
      row.removeAttribute('aria-current');
      row.textContent = row.textContent;
    });
    this.light(this.pinned, 'pinned');
    this.light(this.hinted, 'hinted');
  }

  private light({ line, quote }: Place, how: 'pinned' | 'hinted') {
    const pieces = line < this.firstLine ? [] : quoted(this.lines.slice(line - this.firstLine), quote);
    const last = Math.max(0, ...pieces.map((piece) => piece.row));
    for (let ahead = 0; ahead <= last; ahead++) {
      const row = this.rowOf(line + ahead);
      if (!row) return;
      row.classList.add(how);
      if (how === 'pinned') row.setAttribute('aria-current', 'true');
      const piece = pieces.find((one) => one.row === ahead);
      if (piece) mark(row, piece);
    }
  }
}

const place = (of: HTMLElement): Place => ({
  line: Number(of.dataset.line),
  quote: of.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? '',
});

const kind = (text: string) => (/^\s{0,3}#{1,6}\s/.test(text) ? 'heading' : /^\s*(-{3,}|\*{3,}|\|[\s|:-]+\|?)\s*$/.test(text) ? 'rule' : '');

const aboveWords = (lines: number) =>
  lines === 1 ? 'Line 1 of this file belongs to no incident or to another one.' : `Lines 1 to ${lines} of this file belong to no incident or to another one.`;

function note(name: string, text: string): HTMLLIElement {
  const row = document.createElement('li');
  row.className = name;
  row.textContent = text;
  return row;
}

function mark(row: HTMLElement, { start, end }: Piece) {
  const text = row.textContent ?? '';
  const marked = document.createElement('mark');
  marked.textContent = text.slice(start, end);
  row.replaceChildren(text.slice(0, start), marked, text.slice(end));
}

customElements.define('hindcast-source', HindcastSource);
