/** What is used of the library, which brings no types of its own. */
declare module "jstat" {
  const jStat: {
    readonly gamma: {
      /** What a gamma variable stays below with probability `p`. */
      inv(p: number, shape: number, scale: number): number;
    };
  };
  export = jStat;
}
