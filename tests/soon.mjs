/**
 * Waits until something outside a page is so: a console line or a request reaches the test some time after the reader
 * sees what it belongs to, so a test waits for what it wants to have heard.
 */
export async function soon(isSo, what) {
  const end = Date.now() + 40_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
