/** What the share dialog says of links. */
export const shareLinkMessages = {
  "links.title": "Link",
  "links.long":
    "This link would have {length} characters, and some messengers cut it after {limit}: take players or metrics out.",

  "links.live": "Live link",
  "links.live.about": "Always the newest data.",
  "links.live.copy": "Copy live link",
  "links.live.copied": "Live link copied",
  "links.live.share": "Share…",
  "links.live.shared": "Shared",
  "links.live.unshared": "The device did not take the link: copy it instead.",

  "links.frozen": "Frozen link",
  "links.frozen.about": "These numbers, also in five years: data release {release}.",
  "links.frozen.copy": "Copy frozen link",
  "links.frozen.copied": "Frozen link copied",
  "links.frozen.unknown": "Which data release this is could not be read, so there is no frozen link now.",
  "links.frozen.none": "Data release {release} cannot be shown, so there is nothing to freeze.",

  "links.own": "Link with its numbers in it",
  "links.own.about":
    "The numbers travel in the link itself; no server and no preview sees them. It needs no data and never changes.",
  "links.own.yes":
    "Yes, put them in: names, numbers, definitions, sources and the headline of this chart. Anyone who has the link can read them.",
  "links.own.only":
    "This chart draws from a file in your browser: live and frozen links would show others nothing, so its link carries the numbers.",
  "links.own.copy": "Copy link with its numbers",
  "links.own.copied": "Link with its numbers copied",
  "links.own.short": "To fit {limit} characters, long definitions lose their ends.",
  "links.own.none": "To fit {limit} characters, it goes without the definitions of its metrics.",
  "links.own.view": "This view draws peers one by one, and they do not fit a link: choose {views}.",
  "links.own.nothing": "There is no chart here to take numbers from.",
  "links.own.failed": "The link could not be made: {reason}",
} as const;
