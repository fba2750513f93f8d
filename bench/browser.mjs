import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every site in a renderer of its own, as desktop Chromium has it; the window is what a chart is drawn in. */
const FLAGS = ["--headless", "--remote-debugging-pipe", "--site-per-process", "--hide-scrollbars"];

/**
 * Starts Chromium and speaks its DevTools protocol, with nothing in between that would add work of its own.
 *
 * @param executable path of the browser
 * @param flags what the machine asks for
 */
export async function launch(executable, flags) {
  const profile = await mkdtemp(join(tmpdir(), "per90-bench-"));
  const child = spawn(executable, [...flags, ...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const protocol = speak(child.stdio[3], child.stdio[4]);
  return {
    ...protocol,
    async close() {
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Commands and events of the protocol over two pipes: messages are JSON, each ended by a zero. */
function speak(input, output) {
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const message of messages) receive(JSON.parse(message));
  });

  function receive(message) {
    if (message.id === undefined) {
      for (const listener of listeners) listener(message);
      return;
    }
    const { resolve, reject, method } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) resolve(message.result);
    else reject(new Error(`${method}: ${message.error.message}`));
  }

  return {
    /** @param sessionId of a target; absent, the browser itself */
    send(method, params = {}, sessionId = undefined) {
      last += 1;
      const id = last;
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject, method }));
    },
    /** Calls `listener` with every event; returns how to stop that. */
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
