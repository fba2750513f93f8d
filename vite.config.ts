import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import type { MinifyOptions } from "terser";
import { OWN_NAMES } from "./scripts/ownNames.ts";
import { hashedFolder } from "./scripts/hashedFolder.ts";
import { shortKeys } from "./scripts/shortKeys.ts";
import { smallScripts } from "./scripts/smallScripts.ts";
import { smallStyle } from "./scripts/smallStyle.ts";
import { wholeScripts } from "./scripts/wholeScripts.ts";

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
const FIRST = { name: "first", tags: ["$initial" as const] };

const page: UserConfig = {
  plugins: [react()],
  // Files are read in a worker, which loads what a workbook needs only for a workbook.
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    // The CSP allows no data: fonts or scripts, and a small file of its own is cached for a year.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST] } } },
  },
};

/** Where the embed's scripts and style are built; the folder gets a name that changes with them. */
const EMBED_FILES = "embed/assets/built/";

/**
 * Asks for what the first script will need, beside it. It is no module and not async: had the first script run before
 * it, everything would be asked for twice.
 */
const AHEAD = `<script src="/${EMBED_FILES}ahead.js"></script>`;

/** The HTML asks ahead, and nobody reads its lines. */
const bare: Plugin = {
  name: "bare",
  transformIndexHtml: (html) =>
    html
      .replace('<script type="module"', `${AHEAD}$&`)
      .replace(/\s*\n\s*(?!<a\b)(?=<)/g, "")
      .replace(/\s*\n\s*/g, " ")
      .replaceAll(" />", ">")
      .trim(),
};

/** Elements with one child and with more are made alike, so they are made by one name. */
const oneElement: Plugin = {
  name: "one-element",
  enforce: "post",
  transform: (code) => ({ code: code.replace("jsxs as _jsxs", "jsx as _jsxs"), map: null }),
};

/** A path of this project. */
const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Renames what the list names and nothing else; terser itself fears for every name that some browser has. */
const OURS_ALONE = { only_cache: true, builtins: true };

/** Half a kilobyte smaller than the default minifier's, where every blog's reader pays for each. */
const SMALL: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: {
    passes: 5,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_comps: true,
    keep_fargs: false,
    pure_getters: true,
    // The embed tells nobody what is wrong with a link: that is the page's to say.
    pure_funcs: ["bad"],
    // Longer before compression, and shorter after it.
    lhs_constants: false,
  },
  mangle: { properties: OURS_ALONE },
  nameCache: {
    props: { props: Object.fromEntries([...OWN_NAMES].map(([long, short]) => [`$${long}`, short])) },
  },
  format: { quote_style: 1 },
};

const embed: UserConfig = {
  plugins: [
    bare,
    wholeScripts(
      own("src/embed/main.tsx"),
      /\/embed\/scripts\/(\w+)\.ts$/,
      /\/data\/leaves\.ts$/,
      // Bars as they open are of data that has neither peers nor intervals.
      new Map([
        [
          "bars",
          /\/(whiskerMark|drawWhisker|panelMedian|medianMark|drawMedian|evidenceReading|evidenceRows|medianLabel)\.tsx?$/,
        ],
      ]),
    ),
    shortKeys(own("src")),
    oneElement,
    smallScripts(SMALL),
    smallStyle(),
    hashedFolder(EMBED_FILES),
  ],
  resolve: {
    // The embed's TSX becomes DOM nodes: see src/embed/static/jsx-runtime.ts.
    alias: [
      {
        find: /^react\/jsx-(dev-)?runtime$/,
        replacement: own("src/embed/static/jsx-runtime.ts"),
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
    // By smallScripts.
    minify: false,
    cssMinify: true,
    // The first that run the embed's scripts.
    cssTarget: ["chrome110", "firefox115", "safari16"],
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "embed/index.html", ahead: "src/embed/ahead.ts" },
      output: {
        codeSplitting: { groups: [{ ...FIRST, test: (id) => !id.endsWith("/ahead.ts") }] },
        minify: false,
        entryFileNames: `${EMBED_FILES}[name].js`,
        chunkFileNames: `${EMBED_FILES}[name].js`,
        assetFileNames: `${EMBED_FILES}[name][extname]`,
      },
    },
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
