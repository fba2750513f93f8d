/** Percent-encodes what a query, a mail or a chat message would not carry unharmed. */
export function encodeText(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(wellFormed).replace(
    /[!'()*~]|\.$/g,
    (character) => "%" + character.charCodeAt(0).toString(16).toUpperCase(),
  );
}
