const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it is written in HTML, between tags and in quoted attribute values alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\n\r]/g, (character) => entities[character] ?? '');
}
