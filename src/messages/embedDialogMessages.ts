/** What the window says that hands out codes to embed, in English. */
export const embedDialogMessages = {
  "embedding.title": "Embed this chart",

  "kind.legend": "Code",
  "kind.smart": "Smart",
  "kind.smart.note":
    "Any editor that keeps HTML: a figure to read, and the live chart where scripts may run.",
  "kind.iframe": "Plain frame",
  "kind.iframe.note": "Editors that allow frames, such as Ghost or plain HTML: the live chart.",
  "kind.image": "Picture and link",
  "kind.image.note": "Mail, Substack, Medium: a picture that leads to the live chart.",

  "option.legend": "Options",
  "option.chart": "Chart",
  "option.theme": "Theme",
  "option.theme.light": "Light",
  "option.theme.dark": "Dark",
  "option.theme.auto": "Follow the page around it",
  "option.width": "Width of the column (px)",
  "option.width.note": "{min} to {max}. The height is made for this width.",
  "option.width.wrong": "A whole number from {min} to {max}, please. The code is made for {width} px.",
  "option.width.common": "Common widths",
  "option.language": "Language",
  "option.language.auto": "The reader’s",
  "option.headline": "Headline",
  "option.headline.note": "Empty: Per90 writes it. At most {max} characters.",
  "option.data": "Data",
  "option.data.live": "Live: always the newest numbers",
  "option.data.frozen": "Frozen: these numbers, also in five years",

  "picture.smart":
    "This site serves no pictures of charts, so the code carries the numbers as a small table. With the address of an uploaded PNG it carries the picture, and the numbers under it.",
  "picture.image": "This site serves no pictures of charts: upload a PNG of it and give its address here.",
  "picture.address": "Address of the uploaded picture (https)",
  "picture.address.wrong": "A whole address, please: https:// and what follows.",

  "own.about":
    "This chart draws from a file in your browser. Live and frozen codes would show others nothing, so the code carries the numbers.",
  "own.unsaid": "Say yes to the numbers in the code, and it is here.",

  "code.label": "Code to copy",
  "code.copy": "Copy code",
  "code.done": "Code copied",
  "code.no-picture": "The code needs the address of an uploaded picture.",
  "code.failed": "Some of the data could not be loaded, so there is no code.",

  "preview.title": "Preview",
  "preview.frame": "Preview: {headline}",
  "preview.waiting": "Measuring…",
  "preview.height": "{height} px high in a column of {width} px.",
  "preview.scaled": "{height} px high in a column of {width} px, shown at {percent}%.",
} as const;
