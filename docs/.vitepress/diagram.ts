import { renderMermaidSVG } from 'beautiful-mermaid';

const colors = { bg: 'var(--vp-c-bg)', fg: 'var(--vp-c-text-1)', transparent: true };

/**
 * Draws a diagram while the site is built. Its styles are in the theme: those in the picture would load a font from
 * another host, and a page cannot have them inside.
 */
export function drawDiagram(source: string): string {
  const picture = renderMermaidSVG(source, colors).replace(/<style>[\s\S]*?<\/style>/, '');
  return `<figure class="diagram" v-pre>${picture}</figure>\n`;
}
