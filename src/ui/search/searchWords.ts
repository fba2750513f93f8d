import type { Role } from "../../domain/position.ts";
import type { searchMessages } from "../../messages/searchMessages.ts";
import type { MessageKey, Words } from "../../messages/words.ts";

/** The words of search and pickers; roles are said as everywhere on the page. */
export type SearchWords = Words<MessageKey<typeof searchMessages> | `role.${Role}`>;
