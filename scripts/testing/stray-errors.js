// Runs in the page, before each test file. Mocha fails a test for an error thrown beside it while it runs,
// but lets a rejected promise nobody waits for, and whatever happens before its start or after its end, pass.
const early = [];
const keep = (event) => early.push(event.error ?? new Error(event.message));

addEventListener('error', keep);
addEventListener('unhandledrejection', (event) => {
  if (!event.defaultPrevented) reportError(event.reason);
});

before(() => {
  removeEventListener('error', keep);
  if (early.length) throw early[0];
});

// What the last test left behind surfaces a moment after it; this keeps the file open until then.
after(() => new Promise((resolve) => setTimeout(resolve, 50)));
