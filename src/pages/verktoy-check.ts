import { checkFile, type CheckOptions } from '../check/check-file.js';

/* The check as a worker of demo/verktoy.html, so that a file of any size leaves the page alive. */

addEventListener('message', ({ data }: MessageEvent<CheckOptions & { readonly text: string }>) => {
  postMessage(checkFile(data.text, data));
});
