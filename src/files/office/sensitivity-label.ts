import { resolveEntities } from '../text/markup.ts';

/** Names of labels that say: anybody may see this. */
const open = /^(?:public|öffentlich|general|allgemein|non-business|personal|unrestricted)$/i;

/**
 * The custom properties of a document, one `name=value` a line, where Microsoft's sensitivity labels stand
 * (`MSIP_Label_<id>_Name=Confidential`), or the newer `docMetadata/LabelInfo.xml` in the same words. A label that
 * opens a document is left out. `null` for any other part of a file.
 * https://learn.microsoft.com/information-protection/develop/concept-mip-metadata
 */
export function labelLines(name: string, xml: string): string | null {
  if (name === 'docProps/custom.xml') return withoutOpenLabels(propertiesOf(xml)).join('\n');
  if (name !== 'docMetadata/LabelInfo.xml') return null;
  return [...xml.matchAll(/<[\w:]*label\s[^>]*?\bid="\{?([\da-f-]{36})\}?"[^>]*?\benabled="1"/gi)]
    .map(([tag, id]) => (/\bremoved="1"/.test(tag) ? '' : `MSIP_Label_${id}_Enabled=true`))
    .join('\n');
}

function propertiesOf(xml: string): string[] {
  return [...xml.matchAll(/<property\b[^>]*?\bname="([^"]*)"[^>]*>([\s\S]*?)<\/property>/g)].map(
    ([, name = '', value = '']) =>
      `${resolveEntities(name)}=${resolveEntities(value.replace(/<[^>]*>/g, ''))}`,
  );
}

/** Lines `MSIP_Label_<id>_<field>=<value>` of labels that somebody named public go; all others stay. */
export function withoutOpenLabels(lines: readonly string[]): string[] {
  const opened = new Set<string>();
  for (const line of lines) {
    const [, id, value = ''] = /^MSIP_Label_([\da-f-]{36})_Name=(.*)$/i.exec(line) ?? [];
    if (id && open.test(value.trim())) opened.add(id.toLowerCase());
  }
  return lines.filter((line) => {
    const id = /^MSIP_Label_([\da-f-]{36})/i.exec(line)?.[1];
    return !id || !opened.has(id.toLowerCase());
  });
}
