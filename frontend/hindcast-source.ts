interface Remark {
  line: number;
  level: string;
  text: string;
}

/**
 * A report as written: numbered lines, remarks under the lines they are about. Whatever on the page carries `data-line`
 * lights that line up while it is hovered or focused; a click pins and scrolls to it. `data-quote` marks words within.
 */
class HindcastSource extends HTMLElement {
  private content = '';
  private said: Remark[] = [];
  private pinned = 0;
  private quote = '';

  private readonly onOver = (event: Event) => this.hint(event);
  private readonly onClick = (event: Event) => this.pin(event);

  set text(value: string) {
    this.content = value ?? '';
    this.render();
  }

  set remarks(value: Remark[]) {
    this.said = value ?? [];
    this.render();
  }

  /** The line to show first; 0 for none. */
  set line(value: number) {
    this.pinned = value;
    this.quote = '';
    this.light(value, '', 'pinned', true);
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
    this.content.split('\n').forEach((text, index) => {
      list.append(this.row(text, index + 1));
      this.said.filter((r) => r.line === index + 1).forEach((r) => list.append(remark(r)));
    });
    this.replaceChildren(list);
    if (this.pinned) requestAnimationFrame(() => this.light(this.pinned, this.quote, 'pinned', true));
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
    if (of) this.light(Number(of.dataset.line), of.dataset.quote ?? '', 'hinted', this.scrollsItself());
    else this.light(0, '', 'hinted', false);
  }

  private pin(event: Event) {
    const of = this.target(event);
    if (!of) return;
    this.pinned = Number(of.dataset.line);
    this.quote = of.dataset.quote ?? '';
    this.light(this.pinned, this.quote, 'pinned', true);
  }

  private scrollsItself(): boolean {
    return this.scrollHeight > this.clientHeight + 8;
  }

  private light(line: number, quote: string, how: 'hinted' | 'pinned', scroll: boolean) {
    this.querySelectorAll<HTMLElement>('li.' + how).forEach((row) => {
      row.classList.remove(how);
      if (row.querySelector('mark')) row.textContent = row.textContent;
    });
    const row = line ? this.querySelector<HTMLElement>(`li[data-number="${line}"]`) : null;
    if (!row) return;
    row.classList.add(how);
    markQuote(row, quote);
    if (!scroll) return;
    if (this.scrollsItself()) this.scrollTo({ top: row.offsetTop - this.clientHeight / 3 });
    else if (how === 'pinned') row.scrollIntoView({ block: 'center' });
  }
}

const kind = (text: string) => (/^\s{0,3}#{1,6}\s/.test(text) ? 'heading' : /^\s*(-{3,}|\*{3,}|\|[\s|:-]+\|?)\s*$/.test(text) ? 'rule' : '');

function remark(r: Remark): HTMLLIElement {
  const row = document.createElement('li');
  row.className = `remark ${r.level}`;
  row.textContent = r.text;
  return row;
}

function markQuote(row: HTMLElement, quote: string) {
  const text = row.textContent ?? '';
  const words = quote.replace(/…$/, '').trim();
  const at = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1;
  if (at < 0) return;
  const mark = document.createElement('mark');
  mark.textContent = text.slice(at, at + words.length);
  row.replaceChildren(text.slice(0, at), mark, text.slice(at + words.length));
}

customElements.define('hindcast-source', HindcastSource);
