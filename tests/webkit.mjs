import { launchWebKitDriver } from '../scripts/testing/webkit-launcher.mjs';
import { findEngines } from '../scripts/machine/engines.mjs';

/** The name WebDriver gives references to elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Starts WebKitGTK's MiniBrowser for a test in Node: a page to go to, and scripts and frames in it.
 *
 * @returns `undefined` where the machine has no WebKit
 */
export async function launchWebKit() {
  const files = findEngines().webkit;
  if (!files) return undefined;
  const { port, end } = await launchWebKitDriver(files);
  try {
    return await openSession(`http://127.0.0.1:${port}`, files.browser, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function openSession(driver, binary, end) {
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  const { sessionId } = await ask(driver, 'POST', '/session', { capabilities: { alwaysMatch } });
  const session = `/session/${sessionId}`;
  const send = (method, path, body) => ask(driver, method, session + path, body);
  /** Runs a function in the page, or in the frame that was last entered. */
  const evaluate = (code, ...args) =>
    send('POST', '/execute/sync', { script: `return (${code}).apply(null, arguments)`, args });
  return {
    goto: (url) => send('POST', '/url', { url }),
    evaluate,
    /** Does something inside a frame of the page. */
    async inFrame(selector, act) {
      const frame = await send('POST', '/element', { using: 'css selector', value: selector });
      await send('POST', '/frame', { id: frame });
      try {
        return await act(evaluate);
      } finally {
        await send('POST', '/frame', { id: null });
      }
    },
    /** What a reader reads in an element, as the browser tells it. */
    async textOf(selector) {
      const element = await send('POST', '/element', { using: 'css selector', value: selector });
      return send('GET', `/element/${element[elementKey]}/text`);
    },
    async close() {
      await send('DELETE', '').catch(() => undefined);
      await end();
    },
  };
}

async function ask(driver, method, path, body) {
  const answer = await fetch(driver + path, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebKit: ${value?.message ?? answer.status} (${path})`);
  return value;
}
