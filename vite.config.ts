import { defineConfig } from 'vite';

/** What every build of the library shares; scripts/build adds the rest, per file that is built. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: 'oxc',
  },
});
