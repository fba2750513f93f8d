import { liveFigures } from "./liveFigures.ts";

const script = document.currentScript;

// A copy without an address of its own has nothing to hold a link against.
if (script && "src" in script && script.src) liveFigures(new URL(".", script.src).href);
