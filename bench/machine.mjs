import { cpus, loadavg, totalmem, type } from "node:os";

/** What the figures were taken on, and how busy it was before: a busy machine makes them worse, and their spread wide. */
export function describeMachine() {
  const [core] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    hardware: `${cpus().length} cores of ${core.model.trim()}, ${memory} GiB, ${type()}, Node ${process.versions.node}`,
    load: loadavg()[0],
  };
}
