/** How the bytes of a file are packed; `identity` is the file itself. */
export type Encoding = "br" | "gzip" | "identity";

/** One file to hand out, in every packing that was made of it. */
export interface StaticFile {
  /** The packings beside the file itself. */
  readonly packed: readonly Encoding[];
  /** Hex digits that change with the content. */
  readonly hash: string;
  read(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a host can hand out: Node reads a folder, another runtime its own store. */
export interface StaticFiles {
  /** @param path decoded, from the root, e.g. `/embed/index.html`; never a folder */
  find(path: string): Promise<StaticFile | undefined>;
}

/** Packs what was made for one request; a platform that packs answers itself needs none. */
export type Packer = (
  bytes: Uint8Array<ArrayBuffer>,
  encoding: Exclude<Encoding, "identity">,
) => Promise<Uint8Array<ArrayBuffer>>;
