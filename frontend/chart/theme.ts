/** The colours of the page's scheme, read from the CSS variables --hc-<token>. */
export class Theme {
  private readonly probe: HTMLElement;
  private readonly known = new Map<string, string>();
  readonly family: string;

  constructor(host: HTMLElement) {
    this.probe = document.createElement('span');
    this.probe.style.display = 'none';
    host.appendChild(this.probe);
    this.family = getComputedStyle(host).fontFamily;
  }

  /** The colour of a token as rgb(); a custom property would give light-dark() unresolved. */
  color(token: string): string {
    let color = this.known.get(token);
    if (!color) {
      this.probe.style.color = `var(--hc-${token}, var(--hc-category-other))`;
      color = getComputedStyle(this.probe).color;
      this.known.set(token, color);
    }
    return color;
  }

  /** The same colour, hatched: a period that is not over. */
  hatch(token: string) {
    const color = this.color(token);
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="6"><rect width="6" height="6" fill="${color}" opacity=".25"/>` +
      `<path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="${color}" stroke-width="1.6"/></svg>`;
    return { image: 'data:image/svg+xml,' + encodeURIComponent(svg), repeat: 'repeat', imageWidth: 6, imageHeight: 6 };
  }

  /** The colour with another opacity from 0 to 1. */
  alpha(token: string, opacity: number): string {
    const parts = this.color(token).match(/[\d.]+/g) ?? ['128', '128', '128'];
    return `rgba(${parts[0]}, ${parts[1]}, ${parts[2]}, ${opacity})`;
  }

  release() {
    this.probe.remove();
  }
}
