import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";

/**
 * Four builds of one source: the page (default), `--mode embed` (static TSX without React), `--mode host` (embed.js, for
 * other people's pages) and `--mode node` (server and command line). The first three share `dist/`; the page comes first.
 */
export default defineConfig(({ mode }) => {
  if (mode === "embed") return embed;
  if (mode === "host") return host;
  if (mode === "node") return node;
  return page;
});

/** What the first screen needs is one script: later ones would otherwise cut it into many that compress worse. */
const oneFirstScript = { codeSplitting: { groups: [{ name: "first", tags: ["$initial" as const] }] } };

const page: UserConfig = {
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    // The CSP allows no data: fonts or scripts, and a small file of its own is cached for a year.
    assetsInlineLimit: 0,
    rolldownOptions: { output: oneFirstScript },
  },
};

/** No byte for nothing: later scripts have no styles that Vite's loader would fetch, and nobody reads the HTML's lines. */
const bare: Plugin = {
  name: "bare",
  enforce: "pre",
  transformIndexHtml: (html) => html.replace(/\n\s*/g, ""),
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
};

const embed: UserConfig = {
  plugins: [bare],
  resolve: {
    // The embed's TSX becomes DOM nodes: see src/embed/static/jsx-runtime.ts.
    alias: [
      {
        find: /^react\/jsx-(dev-)?runtime$/,
        replacement: fileURLToPath(new URL("src/embed/static/jsx-runtime.ts", import.meta.url)),
      },
    ],
  },
  build: {
    outDir: "dist",
    assetsDir: "embed/assets",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2022",
    modulePreload: false,
    // Half a kilobyte smaller than the default, where every blog's reader pays for each.
    minify: "terser",
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        passes: 5,
        unsafe_arrows: true,
        unsafe_comps: true,
        unsafe_methods: true,
        pure_getters: true,
      },
    },
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: "embed/index.html", output: oneFirstScript },
  },
};

/** One classic script under a name that never changes: it stands in posts that nobody will edit again. */
const host: UserConfig = {
  build: {
    outDir: "dist",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2020",
    modulePreload: false,
    minify: "terser",
    terserOptions: {
      toplevel: true,
      ecma: 2020,
      compress: {
        passes: 5,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
      },
    },
    rolldownOptions: {
      input: "src/host/main.ts",
      output: { format: "iife", entryFileNames: "embed.js" },
    },
  },
};

const node: UserConfig = {
  build: {
    ssr: true,
    outDir: "build",
    emptyOutDir: true,
    copyPublicDir: false,
    target: "node20",
    rolldownOptions: {
      input: { serve: "src/edge/serve.ts", cli: "src/cli/cli.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};
