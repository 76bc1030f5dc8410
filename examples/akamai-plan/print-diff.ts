import { type ConfigurationDiff, diffMarkdown, diffText } from '@edgeward/akamai-appsec';

/** Prints a diff, for a terminal or as Markdown. */
export function printDiff(diff: ConfigurationDiff, markdown = false): void {
  const color = process.stdout.isTTY && process.stdout.hasColors();
  process.stdout.write(markdown ? diffMarkdown(diff) : `${diffText(diff, { color })}\n`);
}
