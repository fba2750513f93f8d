/** What the share panel and the share window say around what they hold, in English. */
export const sharePanelMessages = {
  "share.title": "Share",
  "share.link": "Copy link",
  "share.link.done": "Link copied",
  "share.link.long":
    "This link would have {length} characters, and some messengers cut it after {limit}: shorten the headline or take players out.",
  "share.embed": "Embed…",
  "share.more": "More ways…",
  "share.section.embed": "Embed",
  "share.section.embed.note": "The live chart in a blog post, or its picture with a link.",
  "share.section.embed.open": "Choose and copy a code…",
} as const;
