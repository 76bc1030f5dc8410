import { renderMermaidSVG } from 'beautiful-mermaid';

const style = { bg: 'var(--vp-c-bg)', fg: 'var(--vp-c-text-1)', transparent: true, padding: 8, nodeSpacing: 20 };

/** Width of a diagram in pixels, beside the sidebar and the outline of a page, on a screen of 1,280. */
const pageWidth = 624;

/**
 * Draws a diagram while the site is built. Its styles are in the theme: those in the picture would load a font from
 * another host, and a page cannot have them inside.
 *
 * @throws Error when the diagram is wider than a page.
 */
export function drawDiagram(source: string): string {
  const picture = renderMermaidSVG(source, style).replace(/<style>[\s\S]*?<\/style>/, '');
  const width = Number(/ width="([\d.]+)"/.exec(picture)?.[1]);
  if (!(width <= pageWidth)) throw new Error(`a diagram is ${width} pixels wide, a page ${pageWidth}:\n${source}`);
  return `<figure class="diagram" v-pre>${picture}</figure>\n`;
}
