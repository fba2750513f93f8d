/** What a file of the served cut says, before the dataset's hash is known. */
export type CutFile = Readonly<Record<string, unknown>> & { readonly format: string };
