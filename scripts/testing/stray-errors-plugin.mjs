/** Plugin of @web/test-runner: an error or rejection outside every promise a test waits for fails the file. */
export function strayErrorsPlugin() {
  return {
    name: 'stray-errors',
    transform(context) {
      if (!/^\/tests\/.*\.test\.ts$/.test(context.path)) return undefined;
      return `import '/scripts/testing/stray-errors.js';${context.body}`;
    },
  };
}
