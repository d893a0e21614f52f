import type { Theme } from './theme';

const margin = 16;
const head = 28;

/** Offers a drawing as a file, its title above and a margin around it; kind is svg or png (twice the size on screen). */
export async function savePicture(drawing: SVGElement, title: string, theme: Theme, kind: 'svg' | 'png', name: string) {
  const width = drawing.clientWidth + 2 * margin;
  const height = drawing.clientHeight + 2 * margin + head;
  const picture = framed(drawing, title, theme, width, height);
  const text = new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(text);
  offer(kind === 'svg' ? url : await raster(url, width, height), `${name}.${kind}`);
  setTimeout(() => URL.revokeObjectURL(url), 5000);
}

function framed(drawing: SVGElement, title: string, theme: Theme, width: number, height: number): SVGElement {
  const picture = part('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const words = part('text', { x: margin, y: margin + 14, fill: theme.color('text'), 'font-family': theme.family, 'font-size': 14, 'font-weight': 600 });
  words.textContent = title;
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + head));
  picture.append(part('rect', { width, height, fill: theme.color('surface') }), words, copy);
  return picture;
}

function part(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  return element;
}

function offer(url: string, name: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

async function raster(url: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
