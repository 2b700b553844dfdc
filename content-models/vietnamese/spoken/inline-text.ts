/** Escaped characters hide here while marks are taken away; private code points are never for the ear. */
const hidden = 0xe000;

/** A paragraph's Markdown as plain words: links keep their text, pictures and marks of emphasis go. */
export function inlineText(markdown: string): string {
  return markdown
    .replace(/\p{Co}/gu, '')
    .replace(/\\\n/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(hidden + mark.charCodeAt(0)))
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[\^[^\]\n]{1,60}\]/g, '')
    .replace(/\[([^[\]\n]{0,1000})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,500}>/gi, ' ')
    .replace(/[*`]+|~~/g, '')
    .replace(/(?<![\p{L}\p{N}])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\p{Co}/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - hidden));
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
};
