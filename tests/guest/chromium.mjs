// What only Chromium can be asked for.

/** What there is in the page once the rubbish has been taken out. */
export async function countIn(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 4; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    // What is let go of after a turn of the page's own clock.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, jsEventListeners, documents, usedSize };
}

/** The size of letters that a reader has asked her browser for, as Chromium's settings have it. */
export async function setTextSize(page, standard) {
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round(standard * 0.8125) } });
  await session.detach();
}
