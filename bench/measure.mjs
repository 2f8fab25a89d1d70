import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { watchThread } from './blocking.mjs';
import { collect } from './collector.mjs';

/** What a page is measured under. */
export const conditions = {
  slow: { cpu: 4, latency: 150, bytesPerSecond: 1_600_000 / 8 },
  /** A slow line alone: for the time the page itself works. */
  line: { cpu: 1, latency: 150, bytesPerSecond: 1_600_000 / 8 },
  fast: { cpu: 1, latency: 0, bytesPerSecond: -1 },
};

const window = { width: 1024, height: 768 };
const patience = Number(process.env.BENCH_PATIENCE ?? 60_000);

/** Chromium that believes our certificate and reaches nothing outside this machine. */
export function startBrowser(...more) {
  const { chromium } = findEngines();
  if (!chromium) throw new Error('The bench needs Chromium; CHROME_PATH may name it');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--ignore-certificate-errors',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    '--js-flags=--expose-gc',
    ...more,
  ];
  return launch({ executablePath: chromium, args, timeout: patience, protocolTimeout: 180_000 });
}

/** Sets how slow the machine and the line are. */
export async function slowDown(session, { cpu, latency, bytesPerSecond }) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Follows what a page asks for. */
function watchRequests(session) {
  const started = new Map();
  const log = {
    requests: 0,
    bytes: 0,
    scriptBytes: 0,
    open: 0,
    lastChange: Date.now(),
    outside: 0,
    starts: [],
  };
  const end = (requestId, bytes) => {
    const request = started.get(requestId);
    if (!request) return;
    started.delete(requestId);
    log.open -= 1;
    log.lastChange = Date.now();
    log.bytes += bytes;
    if (request.isScript) log.scriptBytes += bytes;
  };
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, redirectResponse, timestamp }) => {
    if (!url.startsWith('https://') || redirectResponse || started.has(requestId)) return;
    if (!url.startsWith('https://localhost:')) log.outside += 1;
    started.set(requestId, { isScript: /\.m?js$/.test(new URL(url).pathname) });
    log.requests += 1;
    log.starts.push(timestamp * 1000);
    log.open += 1;
    log.lastChange = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  return log;
}

/** Waits until nothing has been asked for or answered for a while. */
async function untilQuiet(log, still = 350) {
  const end = Date.now() + patience;
  while (log.open > 0 || Date.now() - log.lastChange < still) {
    if (Date.now() > end) throw new Error('The page never came to rest');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the page's JavaScript holds on to once the rubbish has been taken out, in MB. */
export async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

/** A page to work in, in the window that the cold visits have. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  await page.setViewport(window);
  await page.goto(address);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable');
  return { page, session };
}

/** One cold visit to one page, in a context of its own; on a slow line alone its main thread is followed. */
export async function visit(browser, origin, { path, ready, words, image, name }, condition) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(window);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await slowDown(session, condition);
    const log = watchRequests(session);
    await page.evaluateOnNewDocument(collect, { ready, words, image });
    const blocked = condition === conditions.line ? await watchThread(page, conditions.slow.cpu) : undefined;
    await page.goto(origin + path, { waitUntil: 'domcontentloaded', timeout: patience });
    await page.waitForFunction(() => globalThis.bench?.content > 0, { polling: 100, timeout: patience });
    await untilQuiet(log);
    if (blocked) return { blocking: await blocked() };
    const seen = await page.evaluate(() => globalThis.bench);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const heap = await heapOf(session);
    const { requests, bytes, scriptBytes, outside, starts } = log;
    const firstRequests = starts.filter((at) => at - starts[0] < seen.content).length;
    return { ...seen, firstRequests, requests, bytes, scriptBytes, outside, heap };
  } catch (error) {
    throw new Error(`«${name}» (${path}) did not show its content`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Visits every page in every round, one after the other; gives the runs of each page by round. */
export async function rounds(browser, origin, pages, condition, count, onRound) {
  const runs = new Map(pages.map((page) => [page, []]));
  for (let round = 0; round < count; round += 1) {
    for (const page of pages) {
      if (page.seldom && round % 3 > 0) continue;
      const run = await visit(browser, origin, page, condition);
      const worked = condition === conditions.slow && (await visit(browser, origin, page, conditions.line));
      runs.get(page)[round] = { ...run, ...worked };
    }
    onRound(round + 1);
  }
  return runs;
}
