import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from './serve-site.ts';

const screenshots = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  site = await serveSite();
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** Opens a page; the test fails at its end if the console had an error or a request failed. */
async function open(
  path: string,
  options: {
    readonly width?: number;
    readonly colorScheme?: 'light' | 'dark';
    readonly javaScriptEnabled?: boolean;
  } = {},
): Promise<Page> {
  const { width = 1280, ...others } = options;
  const context = await browser.newContext({
    ...others,
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => void problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      problems.push(`asks ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return page;
}

const mainPages = [
  '',
  'docs/start/five-minutes',
  'docs/start/akamai',
  'docs/start/authentication',
  'docs/guides/change-a-live-waf-configuration',
  'docs/guides/network',
  'docs/errors/',
  'docs/errors/akamai-burst',
  'docs/coming-from/comparison',
  'docs/waf-teams/workflow-failures',
  'docs/architecture',
  'packages/akamai-appsec/',
  'packages/akamai-appsec/api',
];

describe.each(mainPages)('/%s', (path) => {
  test('opens with a title, and without errors', async () => {
    const page = await open(path);
    expect(await page.locator('h1').first().textContent()).toMatch(/\w/);
    const name = path.replaceAll('/', '-').replace(/-$/, '') || 'index';
    await page.screenshot({ path: `${screenshots}${name}.png` });
  });

  test('does not scroll sideways on a telephone', async () => {
    const page = await open(path, { width: 390 });
    const { scrollWidth, clientWidth } = (await page.evaluate(
      '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
    )) as { scrollWidth: number; clientWidth: number };
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

test.each([
  ['List configuration versions', '/packages/akamai-appsec/api'],
  ['updateSecurityActionsConfig', '/packages/apigee-security-actions/api'],
  ['blacklistedips', '/packages/noc-cdn/api'],
  ['IPBLOCK-BURST4', '/docs/errors/akamai-burst'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', '/docs/errors/untrusted-certificate'],
])('the search finds %s', async (words, path) => {
  const page = await open('');
  await page.locator('.VPNavBarSearch button').first().click();
  await page.locator('.VPLocalSearchBox input').fill(words);
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
  const links = await page
    .locator('.VPLocalSearchBox .result')
    .evaluateAll((results) => results.map((each) => String(Reflect.get(each, 'href'))));
  expect(links.slice(0, 5).some((link) => new URL(link).pathname.endsWith(path))).toBe(true);
});

test('a block is copied as it stands', async () => {
  const page = await open('docs/start/five-minutes');
  await page.locator('.language-sh').first().hover();
  await page.locator('.language-sh button.copy').first().click();
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toContain('npm install @edgeward/apigee-security-actions');
});

test('the theme can be switched', async () => {
  const page = await open('docs/architecture');
  const isDark = (): Promise<unknown> => page.evaluate("document.documentElement.classList.contains('dark')");
  const before = await isDark();
  await page.locator('.VPSwitchAppearance').first().click();
  expect(await isDark()).toBe(!before);
  await page.screenshot({ path: `${screenshots}architecture-other-theme.png`, fullPage: true });
});

test.each([
  ['light', true],
  ['dark', true],
  ['light', false],
] as const)('a name in a program shows its type on %s, scripts allowed: %s', async (colorScheme, javaScriptEnabled) => {
  const page = await open('docs/start/akamai', { colorScheme, javaScriptEnabled });
  const name = page.locator('.typed', { hasText: 'AkamaiAppSec' }).last();
  await name.scrollIntoViewIfNeeded();
  await name.hover();
  const box = (await page.evaluate(
    "(({ content, height }) => ({ content, height: parseFloat(height) }))(getComputedStyle(document.querySelector('.typed:hover'), '::after'))",
  )) as { content: string; height: number };
  expect(box.content).toContain('AkamaiAppSecOptions');
  expect(box.height).toBeGreaterThan(15);
  await page.screenshot({
    path: `${screenshots}hover-${colorScheme}${javaScriptEnabled ? '' : '-without-scripts'}.png`,
  });
});

test('the search ignores the types in the programs', async () => {
  const page = await open('docs/start/akamai');
  expect(await page.locator('.typed').first().getAttribute('data-type')).toMatch(/\w/);
  expect(await page.locator('.language-ts').first().textContent()).not.toContain('AkamaiAppSecOptions');
});

test('a page can be copied as Markdown, edited, and has a twin', async () => {
  const page = await open('docs/errors/akamai-burst');
  expect(await page.locator('.edit-link-button').getAttribute('href')).toMatch(
    /edit\/main\/docs\/errors\/akamai-burst\.md$/,
  );
  expect(await page.getByText(/copy page/i).count()).toBeGreaterThan(0);
  const response = await page.request.get(`${site.url}docs/errors/akamai-burst.md`);
  expect(await response.text()).toContain('# Akamai: WAF deny rule IPBLOCK-BURST4');
});
