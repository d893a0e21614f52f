/** A piece of a line that belongs to a quote: which line, counted from where the search began, and from where to where. */
export interface Piece {
  row: number;
  start: number;
  end: number;
}

interface Word extends Piece {
  text: string;
}

const MOST_WORDS = 200;
const MOST_ROWS = 40;

/** What carries no words of the text: targets of links and images, tags, references of footnotes, character names. */
const UNREAD = /\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]|<[^<>]*>|&[#\w]+;/g;

/**
 * Finds the words of a quote in lines as written, of which the first is where it was read: quotes are plain words, lines carry
 * mark-up between them and may wrap. Takes the longest run of words that both hold; empty where too little agrees.
 */
export function quoted(lines: string[], quote: string): Piece[] {
  const wanted = words(quote, 0).slice(0, MOST_WORDS);
  const there = upTo(lines, wanted.length);
  let best = { at: 0, length: 0 };
  there.forEach((_, at) => {
    if (there[at].row > 0 && best.length > 0) return;
    wanted.forEach((_word, from) => {
      const length = run(there, at, wanted, from);
      if (length > best.length) best = { at, length };
    });
  });
  const enough = best.length >= Math.min(3, wanted.length);
  return wanted.length && enough ? pieces(there.slice(best.at, best.at + best.length), lines, quote) : [];
}

/** The words of the first line and of as many further ones as the quote may need. */
function upTo(lines: string[], count: number): Word[] {
  const there: Word[] = [];
  let needed = count;
  for (let row = 0; row < Math.min(lines.length, MOST_ROWS) && needed > 0; row++) {
    const more = words(lines[row], row);
    there.push(...more);
    needed -= row === 0 ? 0 : more.length;
  }
  return there;
}

function words(text: string, row: number): Word[] {
  const read = text.replace(UNREAD, (skipped) => ' '.repeat(skipped.length));
  return [...read.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    row,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }));
}

function run(there: Word[], at: number, wanted: Word[], from: number): number {
  let length = 0;
  while (at + length < there.length && from + length < wanted.length && there[at + length].text === wanted[from + length].text) length++;
  return length;
}

function pieces(found: Word[], lines: string[], quote: string): Piece[] {
  const byRow = new Map<number, Piece>();
  found.forEach(({ row, start, end }) => {
    const piece = byRow.get(row);
    byRow.set(row, { row, start: piece ? piece.start : start, end });
  });
  const result = [...byRow.values()];
  const last = result[result.length - 1];
  const sign = quote.trimEnd().slice(-1);
  if (/[.!?%)"”]/.test(sign) && lines[last.row][last.end] === sign) last.end++;
  return result;
}
